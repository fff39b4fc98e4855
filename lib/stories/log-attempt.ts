import type { Db } from '../db';
import { toAppError } from '../errors';
import { retryPassing, UNTIL_IT_IS_BACK } from '../retry-passing';
import type { GenerationAttempt } from './generation';
import type { StoryLog } from './story-log';
import type { StoryRun } from './story-run';
import { logGeneration } from './writing-repository';

/**
 * Writes down what an attempt has cost, before the story ends. Never rejects, since a line of the log is not worth a story:
 * what a database that is away for a moment did not take goes with the story's end.
 */
export async function logAttempt(
  { db, log }: { db: Db; log: StoryLog },
  run: StoryRun,
  attempt: GenerationAttempt,
): Promise<void> {
  const { storyId } = run;
  try {
    await logGeneration(db, storyId, attempt);
  } catch (failure) {
    const { code, isRetryable } = toAppError(failure);
    log.warn({ storyId, code }, 'an attempt could not be logged');
    // What the database refuses would keep it from ending the story.
    if (isRetryable) run.unlogged.push(attempt);
  }
}

/**
 * The same for a story that has ended: where the database is away, it is tried again until it is back, and nobody waits for
 * that, nor does an app that ends.
 */
export async function logTitling(
  { db, log }: { db: Db; log: StoryLog },
  storyId: string,
  attempt: GenerationAttempt,
): Promise<void> {
  const missed = (failure: unknown) =>
    log.warn({ storyId, code: toAppError(failure).code }, 'an attempt could not be logged');
  const logIt = () => logGeneration(db, storyId, attempt);
  const { signal } = new AbortController();
  await logIt().catch((failure: unknown) => {
    missed(failure);
    if (toAppError(failure).isRetryable) void retryPassing(logIt, { ...UNTIL_IT_IS_BACK, signal }).catch(missed);
  });
}
