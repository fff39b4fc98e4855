import 'server-only';
import { cache } from 'react';
import { deleteAccount } from './account/delete-account';
import { exportAccount } from './account/export-account';
import { openOwnKey } from './account/own-keys';
import type { Parent } from './account/parent';
import { createBuiltInStoryteller, createBuiltInTitler } from './adapters/ai/built-in-storyteller';
import { toStorytellerError } from './adapters/ai/model-error';
import { createStoryModels, usageOf } from './adapters/ai/open-router';
import { storyMeter } from './adapters/operation/story-meter';
import { zipStream } from './adapters/storage/zip-stream';
import { verifyAccessToken } from './adapters/supabase/access-token';
import { setPassword, signOut } from './adapters/supabase/auth';
import { databaseKind } from './adapters/supabase/endpoint';
import { tidyNowAndThen } from './adapters/supabase/lite';
import { createParentClient } from './adapters/supabase/parent-client';
import { findSessionToken } from './adapters/supabase/request-session';
import { judgePolicy, storyCalls } from './composition/calls';
import { audioFolder, audioStoreOf } from './composition/files';
import { defaultPlan, hasOwnStoryteller, keySecrets, turnsFor } from './composition/limits';
import { removeOutdatedRecordings, removeSpeechOf, stopNarrating } from './composition/narrating';
import { runs, storyRuns } from './composition/runs';
import { warmVoices } from './composition/voices';
import { env } from './env';
import { AppError, describeCause } from './errors';
import { BUILT_IN_LANGUAGES, isBuiltInLanguage, LANGUAGE_NAMES } from './languages';
import { log } from './log';
import { requireRunning } from './shutdown';
import type { Models } from './stories/ask-in-turn';
import { removeStory as removeStoryWith, stopWriting } from './stories/remove-story';
import { retitleStory as retitleStoryWith } from './stories/retitle-story';
import type { Story } from './stories/story';
import type { StoryBrief } from './stories/story-brief';
import type { StoryJudge } from './stories/story-judge';
import type { StoryRequest } from './stories/story-request';
import type { StoryRun } from './stories/story-run';
import { rewriteStory, type WriteStoryDeps, writeStory } from './stories/write-story';
import { getStoryProgress } from './stories/writing-repository';

/** The longest story at the slowest pace, and then some: a token for writing has to last as long. */
const LONGEST_WRITING_MS = 30 * 60 * 1000;

/** As long as a parent may look at a button that is at work. */
const LONGEST_TITLING_MS = 2 * 60 * 1000;

/** A bearer's session is not ours to refresh: a token about to end would lose the end of its story. */
const LEAST_BEARER_VALIDITY_MS = 3 * 60 * 1000;

async function toParent(token: string | null, leastValidityMs = 0): Promise<Parent> {
  const claims = token === null ? null : await verifyAccessToken(token);
  if (token === null || claims === null || claims.expiresAt - Date.now() < leastValidityMs) {
    throw new AppError('not_signed_in');
  }
  return { id: claims.parentId, email: claims.email, db: await createParentClient(token) };
}

/** Who asks for this page or action, from the cookies; throws `not_signed_in`. Once per request. */
export const requireParent = cache(async (): Promise<Parent> => toParent(await findSessionToken()));

/** Who asks for this route: from `Authorization: Bearer` if given, else from the cookies; throws `not_signed_in`. */
export async function requireParentOf(request: Request): Promise<Parent> {
  const bearer = bearerOf(request);
  return bearer === undefined ? requireParent() : toParent(bearer);
}

/** The token of `Authorization: Bearer`, if that is how the request comes. */
export function bearerOf(request: Request): string | undefined {
  return /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
}

/** The same parent, with a session that lasts until the longest story is written. */
export async function requireWritingParent(request?: Request): Promise<Parent> {
  const bearer = request === undefined ? undefined : bearerOf(request);
  if (bearer !== undefined) return toParent(bearer, LEAST_BEARER_VALIDITY_MS);
  return toParent(await findSessionToken(LONGEST_WRITING_MS));
}

/** Whether a model writes for this parent, by the host's key or their own; else the built-in storyteller. Once per request. */
export const hasModel = cache(
  async (parent: Parent): Promise<boolean> => env.OPENROUTER_API_KEY !== undefined || hasOwnStoryteller(parent),
);

/** What this parent can choose: with a model, whatever we know the name of; without, what the built-in storyteller speaks. */
export async function storyLanguagesOf(parent: Parent): Promise<{ code: string; name: string }[]> {
  const codes = (await hasModel(parent)) ? Object.keys(LANGUAGE_NAMES) : BUILT_IN_LANGUAGES;
  return codes.map((code) => ({ code, name: LANGUAGE_NAMES[code] ?? code }));
}

function modelsFor(brief: StoryBrief, apiKey?: string): Models {
  return modelsOr(() => createBuiltInStoryteller(brief, env.STORYTELLER_WORDS_PER_MINUTE), brief, apiKey);
}

function titlersFor(brief: StoryBrief, apiKey?: string): Models {
  return modelsOr(() => createBuiltInTitler(brief), brief, apiKey);
}

function modelsOr(builtIn: () => Models[0], brief: StoryBrief, apiKey = env.OPENROUTER_API_KEY): Models {
  if (apiKey !== undefined) {
    return createStoryModels({
      apiKey,
      ...(env.OPENROUTER_BASE_URL && { baseUrl: env.OPENROUTER_BASE_URL }),
      models: [env.DEFAULT_MODEL, ...env.FALLBACK_MODELS],
      reasoningEffort: env.REASONING_EFFORT,
    });
  }
  if (!isBuiltInLanguage(brief.language)) {
    throw new AppError('language_not_spoken', { fields: { language: 'The built-in storyteller does not speak it.' } });
  }
  return [builtIn()];
}

/** With the key that pays for the story. */
function judgeFor(ownKey?: string): StoryJudge | null {
  const apiKey = ownKey ?? env.OPENROUTER_API_KEY;
  if (apiKey === undefined || env.SAFETY_MODEL === 'off') return null;
  const server = env.OPENROUTER_BASE_URL && { baseUrl: env.OPENROUTER_BASE_URL };
  const [model] = createStoryModels({ apiKey, ...server, models: [env.SAFETY_MODEL] });
  return { model, calls: judgePolicy(ownKey), timeoutMs: env.SAFETY_TIMEOUT_MS, toStorytellerError, usageOf };
}

async function writing(parent: Parent): Promise<WriteStoryDeps> {
  requireRunning('storyteller_unavailable');
  const [secrets, turns] = await Promise.all([keySecrets(), turnsFor(parent, 'stories')]);
  return {
    db: parent.db,
    runs: storyRuns(),
    modelsFor,
    callsWith: (ownKey) => storyCalls(ownKey),
    judgeFor,
    openOwnKey: (sealed) => openOwnKey(parent, 'openrouter', sealed, secrets),
    defaultPlan: defaultPlan(),
    turns,
    settings: {
      maxOutputTokens: env.MAX_TOKENS,
      temperature: env.TEMPERATURE,
      firstWordsTimeoutMs: env.FIRST_WORDS_TIMEOUT_MS,
      nextWordsTimeoutMs: env.NEXT_WORDS_TIMEOUT_MS,
      toStorytellerError,
      usageOf,
    },
    log,
    meter: storyMeter,
  };
}

function thenTidy(run: StoryRun): StoryRun {
  const isQuiet = () => storyRuns().size === 0 && runs().narrations.size === 0;
  if (databaseKind() === 'embedded') void run.finished.then(() => tidyNowAndThen(isQuiet));
  return run;
}

/** What a route or a form goes on with: the story, and a promise that settles when it is written. */
type BegunStory = Pick<StoryRun, 'storyId' | 'finished'>;

/** `id`: the client's key of this request. Repeated after a lost answer it leads to the story that it began. */
export async function startStory(parent: Parent, request: StoryRequest, id?: string): Promise<BegunStory> {
  warmVoices(request.language);
  try {
    return thenTidy(await writeStory(await writing(parent), request, id));
  } catch (error) {
    if (id === undefined || !(error instanceof AppError && error.code === 'conflict')) throw error;
  }
  // Not there for this parent: then somebody else's story has this key.
  await getStoryProgress(parent.db, id);
  return storyRuns().get(id) ?? { storyId: id, finished: Promise.resolve() };
}

export async function retryStory(parent: Parent, storyId: string): Promise<StoryRun> {
  const run = thenTidy(await rewriteStory(await writing(parent), storyId));
  stopNarrating(parent, storyId)
    .then(() => removeOutdatedRecordings(parent, storyId))
    .catch((error: unknown) =>
      log.warn({ storyId, cause: describeCause(error) }, 'old recordings could not be removed'),
    );
  return run;
}

/** Gives a told story another title, of the storyteller's choice. */
export async function retitleStory(parent: Parent, storyId: string): Promise<Story> {
  const [deps, turns] = await Promise.all([writing(parent), turnsFor(parent, 'titles')]);
  return retitleStoryWith({ ...deps, modelsFor: titlersFor, turns, limitMs: LONGEST_TITLING_MS }, storyId);
}

/** Deletes a story with all that belongs to it. */
export async function removeStory(parent: Parent, storyId: string): Promise<void> {
  // What is read aloud while the files go would put them there again.
  await stopNarrating(parent, storyId);
  await removeSpeechOf(parent, storyId);
  await removeStoryWith({ db: parent.db, runs: storyRuns(), files: audioStoreOf(parent) }, storyId);
}

/** Everything of this parent as a ZIP. Needs a session that lasts: `requireWritingParent`. */
export async function exportOf(parent: Parent): Promise<ReadableStream<Uint8Array>> {
  return zipStream(await exportAccount({ db: parent.db, files: audioStoreOf(parent) }, parent));
}

/** Deletes this parent's account; the session is the caller's to end. */
export async function removeAccount(parent: Parent) {
  await Promise.all([stopWriting({ db: parent.db, runs: storyRuns() }), stopNarrating(parent)]);
  return deleteAccount({ db: parent.db, files: audioStoreOf(parent) });
}

export { audioFolder, audioStoreOf, storyRuns };
export const endSession = signOut;
export const replacePassword = setPassword;
