import type { Db } from '../db';
import { AppError, describeCause, toAppError } from '../errors';
import type { PlanDraft } from '../usage/plan';
import type { Turn } from '../usage/turns';
import { askInTurn, type Models, refuseUnlessAsked, type StoryCalls } from './ask-in-turn';
import { assembleStory } from './assemble-story';
import type { AttemptOutcome, AttemptSettings } from './attempt-story';
import { finishPersistently, outcomeCode, toEnding } from './end-story';
import { ABANDONED_AFTER_SECONDS } from './follow-story';
import { judgeWhileTold } from './judge-story';
import { type Storyteller, storytellerFor } from './own-storyteller';
import { reassembleStory } from './reassemble-story';
import { refuseUnfitBrief } from './refuse-unfit-brief';
import { saveWhileWriting } from './save-while-writing';
import type { StoryBrief } from './story-brief';
import type { StoryJudge } from './story-judge';
import type { StoryLog } from './story-log';
import type { StoryMeter } from './story-meter';
import type { StoryRequest } from './story-request';
import { StoryRun, type StoryRuns } from './story-run';
import {
  beginStory,
  failAbandonedStories,
  findStoryProgress,
  reopenStory,
  type StoryToBegin,
  saveWrittenSoFar,
  type Writer,
} from './writing-repository';

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
  settings: AttemptSettings;
  /** How a model is called; with a key of the parent's own, apart from everybody's. */
  callsWith: (ownKey?: string) => StoryCalls;
  /** Who reads along, paid for with the same key; null: nobody, and the words alone decide. */
  judgeFor: (ownKey?: string) => StoryJudge | null;
  log: StoryLog;
  meter: StoryMeter;
};

/**
 * The embedded database answers one request after another: what other parents' stories are made of comes before this
 * story's insert, which nobody waits for yet. A first word that comes sooner opens the story itself.
 */
const HEAD_START_MS = 50;

const NOTHING_YET = { title: '', content: '' };

/**
 * Begins a story: resolves when it exists as `writing`, and goes on by itself to its end, whoever follows it. Throws
 * `invalid_input` or `story_refused` with fields, `too_many_requests`, `plan_limit` and `storyteller_unavailable` (nobody would
 * be asked), having written nothing, and
 * `conflict` where there is a story of this `id` already: the client made it, and an earlier request whose answer was lost
 * has begun the story.
 */
export async function writeStory(deps: WriteStoryDeps, request: StoryRequest, id?: string): Promise<StoryRun> {
  // Before anything is paid for; two at the same moment meet in the database.
  if (id !== undefined && (await findStoryProgress(deps.db, id)) !== null) throw new AppError('conflict');
  const { brief, ownKey, ...assembled } = await assembleStory(deps.db, request, id, deps.turns);
  refuseUnfitBrief(brief);
  const storyteller = await storytellerFor(deps, brief, ownKey);
  refuseUnlessAsked(storyteller.calls, storyteller.models);
  const writer = { storyId: assembled.story.id, writerId: assembled.story.writer_id };
  const run = newRun(storyteller, writer, () => beginOrFindBegun(deps, assembled, writer));
  // With plans, what is not allowed must not be asked for: it costs money.
  if (deps.defaultPlan !== null && !(await run.open())) throw new AppError('conflict');
  return begin({ ...deps, ...storyteller }, run, brief);
}

/** Where only the answer was lost, the story is there, and this writer's: nobody else would ever write it. */
async function beginOrFindBegun(deps: WriteStoryDeps, story: StoryToBegin, writer: Writer): Promise<boolean> {
  try {
    return await beginStory(deps.db, story, deps.defaultPlan);
  } catch (error) {
    const mayBeBegun = toAppError(error).isRetryable;
    const isBegun = mayBeBegun && (await saveWrittenSoFar(deps.db, writer, NOTHING_YET).catch(() => false));
    if (isBegun) return true;
    throw error;
  }
}

/** Writes a failed story once more, as it was asked for. `story_not_retryable` unless it has failed. */
export async function rewriteStory(deps: WriteStoryDeps, storyId: string): Promise<StoryRun> {
  const { brief, ownKey } = await reassembleStory(deps.db, storyId, crypto.randomUUID(), deps.turns);
  refuseUnfitBrief(brief);
  const storyteller = await storytellerFor(deps, brief, ownKey);
  refuseUnlessAsked(storyteller.calls, storyteller.models);
  const writer = { storyId, writerId: crypto.randomUUID() };
  // One whose writer has died is waiting for another try as well, though it does not know it yet.
  await failAbandonedStories(deps.db, ABANDONED_AFTER_SECONDS);
  // First, unlike a new story: most of what is refused here has been told to its end.
  await reopenStory(deps.db, writer, deps.defaultPlan);
  return begin({ ...deps, ...storyteller }, newRun(storyteller, writer), brief);
}

/** Where there is a judge, nobody sees or hears what has not been judged. */
function newRun({ judge }: Storyteller, writer: Writer, insert?: () => Promise<boolean>): StoryRun {
  return new StoryRun(writer, { isJudged: judge !== null, ...(insert && { insert }) });
}

type Telling = WriteStoryDeps & Storyteller;

/**
 * The storyteller thinks while the database opens the story; what it says waits for that. A story that cannot be opened
 * is not told: its request is dropped at once.
 */
async function begin(deps: Telling, run: StoryRun, brief: StoryBrief): Promise<StoryRun> {
  const asked = judgeWhileTold(deps, run, brief, askInTurn(deps, run, brief, deps.models));
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
  const isEnded = await finishPersistently(deps, run, ending, outcome);
  if (run.isDiscarded) return run.end('failed', 'not_found', '');
  // One that was stopped may have given way to a longer text of an earlier try.
  if (isEnded && !run.stopSignal.aborted) {
    return run.end(ending.status, ending.status === 'failed' ? outcomeCode(outcome) : null, ending.title ?? '');
  }
  const now = await findStoryProgress(deps.db, run.storyId);
  // Stopped here or elsewhere, written by another run, or deleted: followers are told what is so.
  if (now === null) return run.end('failed', 'not_found', '');
  run.end(now.status === 'ready' ? 'ready' : 'failed', now.errorCode, now.title);
}
