import type { LanguageModelV4 } from '@ai-sdk/provider';
import type { Db } from '../db';
import { AppError, describeCause, toAppError } from '../errors';
import type { TextJudge } from '../safety/judge-text';
import type { PlanDraft } from '../usage/plan';
import type { Turn } from '../usage/turns';
import { assembleStory } from './assemble-story';
import { type AttemptOutcome, type AttemptSettings, attemptStory } from './attempt-story';
import { finishPersistently, outcomeCode, toEnding } from './end-story';
import { ABANDONED_AFTER_SECONDS } from './follow-story';
import { judgeWhileTold } from './judge-story';
import { storytellerFor } from './own-storyteller';
import { reassembleStory } from './reassemble-story';
import { refuseUnfitBrief } from './refuse-unfit-brief';
import { saveWhileWriting } from './save-while-writing';
import type { StoryBrief } from './story-brief';
import type { StoryLog } from './story-log';
import type { StoryMeter } from './story-meter';
import type { StoryRequest } from './story-request';
import { StoryRun, type StoryRuns } from './story-run';
import { beginStory, failAbandonedStories, findStoryProgress, logGeneration, reopenStory } from './writing-repository';

/** The one to ask first, and those to ask when it cannot answer. */
export type Models = readonly [LanguageModelV4, ...LanguageModelV4[]];

export type WriteStoryDeps = {
  db: Db;
  runs: StoryRuns;
  /**
   * The models to ask for this story, in order; throws `language_not_spoken` where none can. With a key of the parent's
   * own, those are asked that it pays for.
   */
  modelsFor: (brief: StoryBrief, ownKey?: string) => Models;
  /** The parent's own key from its sealed form; throws `own_key_refused`. */
  openOwnKey: (sealed: string) => Promise<string>;
  /** What a parent may have who was given no plan of their own; null without plans. */
  defaultPlan: PlanDraft | null;
  /** Those that a story takes. */
  turns: readonly Turn[];
  settings: AttemptSettings & {
    /** How often a model is asked again after a passing failure. */
    maxRetries: number;
    /** The first pause before that; it doubles. */
    retryDelayMs: number;
  };
  judge: TextJudge | null;
  log: StoryLog;
  meter: StoryMeter;
};

/** Longer than a parent waits: then the next model. */
const LONGEST_PAUSE_MS = 10_000;

/**
 * The embedded database answers one request after another: what other parents' stories are made of comes before this
 * story's insert, which nobody waits for yet. A first word that comes sooner opens the story itself.
 */
const HEAD_START_MS = 50;

/**
 * Begins a story: resolves when it exists as `writing`, and goes on by itself to its end, whoever follows it. Throws
 * `invalid_input` or `story_refused` with fields, `too_many_requests` and `plan_limit`, having written nothing, and
 * `conflict` where there is a story of this `id` already: the client made it, and an earlier request whose answer was lost
 * has begun the story.
 */
export async function writeStory(deps: WriteStoryDeps, request: StoryRequest, id?: string): Promise<StoryRun> {
  // Before anything is paid for; two at the same moment meet in the database.
  if (id !== undefined && (await findStoryProgress(deps.db, id)) !== null) throw new AppError('conflict');
  const { brief, ownKey, ...assembled } = await assembleStory(deps.db, request, id, deps.turns);
  refuseUnfitBrief(brief);
  const storyteller = await storytellerFor(deps, brief, ownKey);
  const writer = { storyId: assembled.story.id, writerId: assembled.story.writer_id };
  const run = new StoryRun(writer, () => beginStory(deps.db, assembled, deps.defaultPlan));
  // With plans, what is not allowed must not be asked for: it costs money.
  if (deps.defaultPlan !== null && !(await run.open())) throw new AppError('conflict');
  return begin(storyteller.deps, run, brief, storyteller.models);
}

/** Writes a failed story once more, as it was asked for. `story_not_retryable` unless it has failed. */
export async function rewriteStory(deps: WriteStoryDeps, storyId: string): Promise<StoryRun> {
  const { brief, ownKey } = await reassembleStory(deps.db, storyId, crypto.randomUUID(), deps.turns);
  refuseUnfitBrief(brief);
  const storyteller = await storytellerFor(deps, brief, ownKey);
  const writer = { storyId, writerId: crypto.randomUUID() };
  // One whose writer has died is waiting for another try as well, though it does not know it yet.
  await failAbandonedStories(deps.db, ABANDONED_AFTER_SECONDS);
  // First, unlike a new story: most of what is refused here has been told to its end.
  await reopenStory(deps.db, writer, deps.defaultPlan);
  return begin(storyteller.deps, new StoryRun(writer), brief, storyteller.models);
}

/**
 * The storyteller thinks while the database opens the story; what it says waits for that. A story that cannot be opened
 * is not told: its request is dropped at once.
 */
async function begin(deps: WriteStoryDeps, run: StoryRun, brief: StoryBrief, models: Models): Promise<StoryRun> {
  const asked = judgeWhileTold(deps, run, brief, askInTurn(deps, run, brief, models));
  const opening = setTimeout(() => run.open(), HEAD_START_MS);
  try {
    if (!(await run.opened)) throw new AppError('conflict');
  } catch (error) {
    run.stop();
    throw error;
  } finally {
    clearTimeout(opening);
  }
  deps.runs.set(run.storyId, run);
  run.finished = writeToTheEnd(deps, run, brief, asked)
    .catch((error: unknown) => {
      const { code, cause } = toAppError(error);
      deps.log.error({ storyId: run.storyId, code, cause: describeCause(cause) }, 'a story could not be finished');
      run.end('failed', code, run.snapshot.title);
    })
    .finally(() => {
      deps.meter.ended(run.snapshot);
      // Not a newer run of the same story.
      if (deps.runs.get(run.storyId) === run) deps.runs.delete(run.storyId);
    });
  return run;
}

async function writeToTheEnd(
  deps: WriteStoryDeps,
  run: StoryRun,
  brief: StoryBrief,
  asked: Promise<AttemptOutcome>,
): Promise<void> {
  const stopSaving = saveWhileWriting(deps, run);
  const outcome = await asked.finally(stopSaving);
  const ending = toEnding(run, brief, outcome);
  if (await finishPersistently(deps, run, ending, outcome)) {
    return run.end(ending.status, ending.status === 'failed' ? outcomeCode(outcome) : null, ending.title ?? '');
  }
  const now = await findStoryProgress(deps.db, run.storyId);
  // Stopped elsewhere, written by another run, or deleted: followers are told what is so.
  if (now === null) return run.end('failed', 'not_found', '');
  run.end(now.status === 'ready' ? 'ready' : 'failed', now.errorCode, now.title);
}

/** Asks each model, again after passing failures, until one has said something or there is nobody left to ask. */
async function askInTurn(
  deps: Pick<WriteStoryDeps, 'db' | 'settings' | 'log' | 'meter'>,
  run: StoryRun,
  brief: StoryBrief,
  models: Models,
): Promise<AttemptOutcome> {
  const { db, settings, log, meter } = deps;
  const [model, ...others] = models;
  for (let retry = 0; ; retry += 1) {
    const outcome = await attemptStory(model, brief, run, settings);
    const { error } = outcome;
    meter.attempted(outcome.attempt);
    if (error === null || run.snapshot.content !== '') return outcome;

    const isSoon = (error.retryAfterMs ?? 0) <= LONGEST_PAUSE_MS;
    const isAgain = error.isRetryable && isSoon && retry < settings.maxRetries;
    // A bad key, no credit and a refusal are the same whichever model is asked.
    const isNext = isNonEmpty(others) && (error.isRetryable || error.code === 'storyteller_unavailable');
    if (!isAgain && !isNext) return outcome;

    log.warn(
      { storyId: run.storyId, model: model.modelId, code: error.code },
      'the storyteller failed and is asked again',
    );
    // A line of the log is not worth a story.
    await logGeneration(db, run.storyId, outcome.attempt).catch((failure: unknown) => {
      log.warn({ storyId: run.storyId, code: toAppError(failure).code }, 'an attempt could not be logged');
    });
    if (!isAgain && isNonEmpty(others)) return askInTurn(deps, run, brief, others);
    const pauseMs = error.retryAfterMs ?? settings.retryDelayMs * 2 ** retry;
    await pause(pauseMs, run.stopSignal);
  }
}

function isNonEmpty(models: readonly LanguageModelV4[]): models is Models {
  return models.length > 0;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
