import type { LanguageModelV4 } from '@ai-sdk/provider';
import type { CallPolicy } from '../call-policy';
import type { Db } from '../db';
import { AppError, toAppError } from '../errors';
import { type AttemptOutcome, type AttemptSettings, attemptStory, unasked } from './attempt-story';
import { logAttempt } from './log-attempt';
import type { StoryBrief } from './story-brief';
import type { StoryLog } from './story-log';
import type { StoryMeter } from './story-meter';
import type { StoryRun } from './story-run';

/** The one to ask first, and those to ask when it cannot answer. */
export type Models = readonly [LanguageModelV4, ...LanguageModelV4[]];

/** One policy for each model. */
export type StoryCalls = (model: LanguageModelV4) => CallPolicy;

type AskDeps = { db: Db; settings: AttemptSettings; calls: StoryCalls; log: StoryLog; meter: StoryMeter };

/** Where nobody would be asked now, a story need not begin: throws why, with the time to wait. */
export function refuseUnlessAsked(calls: StoryCalls, models: Models): void {
  const refusals = models.map((model) => calls(model).refusal);
  if (refusals.some((refusal) => refusal === null)) return;
  const retryAfterMs = Math.min(...refusals.map((refusal) => refusal?.retryAfterMs ?? 0));
  const [first] = refusals;
  // What else it was that opened a circuit says more to the host than to a parent.
  const code = first?.code === 'storyteller_busy' ? first.code : 'storyteller_unavailable';
  throw new AppError(code, { isRetryable: true, retryAfterMs, cause: first });
}

/** Asks each model, again after passing failures, until one has said something or there is nobody left to ask. */
export async function askInTurn(
  deps: AskDeps,
  run: StoryRun,
  brief: StoryBrief,
  models: Models,
): Promise<AttemptOutcome> {
  const attempts = new Attempts(deps, run);
  for (const model of models) {
    const failure = await askOne(deps, run, brief, model, attempts);
    if (failure === null || run.said.content !== '' || run.stopSignal.aborted) break;
    // A bad key, no credit and a refusal are the same whichever model is asked.
    if (!failure.isRetryable && !ASK_ANOTHER.includes(failure.code)) break;
  }
  const [first] = models;
  const { last } = attempts;
  const isLeft = run.stopSignal.aborted && last?.error !== null && last?.error.code !== 'story_interrupted';
  if (!isLeft && last !== null) return last;
  if (!isLeft) return unasked(first, deps.calls(first).refusal ?? new AppError('storyteller_busy'));
  // In a pause, or before its turn had come: this one says how, and asks nobody.
  await attempts.superseded(first);
  return { ...(await attemptStory(first, brief, run, deps.settings)), wasAsked: false };
}

/** Not worth the same model again, but another. */
export const ASK_ANOTHER: readonly AppError['code'][] = ['storyteller_unavailable', 'storyteller_busy'];

/** Null where it has told the story, or the parent has stopped it. */
async function askOne(
  { settings, calls }: AskDeps,
  run: StoryRun,
  brief: StoryBrief,
  model: LanguageModelV4,
  attempts: Attempts,
): Promise<AppError | null> {
  const attempt = async (_: AbortSignal, answered: () => void) => {
    await attempts.superseded(model);
    const outcome = await attemptStory(model, brief, run, settings, answered);
    attempts.ended(outcome);
    if (outcome.error !== null) throw outcome.error;
    // Stopped before the first word, it says nothing about the model.
    if (run.said.content === '') run.stopSignal.throwIfAborted();
  };
  const isWorthAgain = () => run.said.content === '';
  try {
    const failed = () => void attempts.superseded(model);
    await calls(model).call(attempt, { signal: run.stopSignal, isWorthAgain, failed });
    return null;
  } catch (error) {
    return run.stopSignal.aborted ? null : toAppError(error);
  }
}

/** The last attempt is logged with the story's end; those before it, when they are followed by another. */
class Attempts {
  last: AttemptOutcome | null = null;
  readonly #deps: AskDeps;
  readonly #run: StoryRun;
  #logging: Promise<void> | null = null;

  constructor(deps: AskDeps, run: StoryRun) {
    this.#deps = deps;
    this.#run = run;
  }

  ended(outcome: AttemptOutcome): void {
    this.last = outcome;
    this.#logging = null;
    this.#deps.meter.attempted(outcome.attempt);
  }

  /** By another attempt, of this model: resolves when the last one is logged. */
  async superseded({ modelId: model }: LanguageModelV4): Promise<void> {
    if (this.last === null) return;
    this.#logging ??= this.#log(this.last, model);
    await this.#logging;
  }

  async #log({ attempt, error }: AttemptOutcome, model: string): Promise<void> {
    const { storyId } = this.#run;
    this.#deps.log.warn({ storyId, model, code: error?.code }, 'the storyteller failed and is asked again');
    await logAttempt(this.#deps, this.#run, attempt);
  }
}
