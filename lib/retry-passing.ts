import { DelegateBackoff, handleWhen, retry } from 'cockatiel';
import { AppError, toAppError } from './errors';
import { unlessAborted } from './time-limit';

export type Patience = {
  /** How often it is tried again after a passing failure. */
  maxRetries: number;
  /** The first pause before that; it doubles, and up to a quarter is added by chance. */
  retryDelayMs: number;
  /** What wants a longer pause is not tried again; what chance adds to one that is wanted comes on top. */
  longestPauseMs: number;
  /** Nor is what has failed after more than this altogether. */
  longestTryingMs: number;
};

/** A database that is away for a moment gets the whole of a minute to come back. */
export const UNTIL_IT_IS_BACK: Patience = {
  maxRetries: 7,
  retryDelayMs: 500,
  longestPauseMs: 32_000,
  longestTryingMs: Number.POSITIVE_INFINITY,
};

type RetryOptions = Patience & {
  signal: AbortSignal;
  isWorthAgain?: (error: AppError) => boolean;
  /** Before each pause. */
  failed?: (error: AppError) => void;
};

/** So that callers who failed together do not come back together. */
const JITTER = 0.25;

/**
 * Tries until it is done, or the failure is no passing one (`isRetryable`), may have been paid for, or patience is at its
 * end: then rejects with it. No pause is shorter than `Retry-After` asks for, nor than our own. The signal ends a pause at
 * once; work under way ends with it by itself.
 */
export function retryPassing<Result>(work: () => Promise<Result>, options: RetryOptions): Promise<Result> {
  const { maxRetries, retryDelayMs, longestPauseMs, longestTryingMs, signal, isWorthAgain = () => true } = options;
  const begunAt = Date.now();
  const isPassing = (error: unknown) =>
    error instanceof AppError &&
    error.isRetryable &&
    !error.isPaidFor &&
    !signal.aborted &&
    (error.retryAfterMs ?? 0) <= longestPauseMs &&
    Date.now() - begunAt <= longestTryingMs &&
    isWorthAgain(error);
  const retrying = retry(handleWhen(isPassing), {
    maxAttempts: maxRetries,
    backoff: new DelegateBackoff(({ attempt, result }) => {
      const error = toAppError('error' in result ? result.error : null);
      options.failed?.(error);
      const spread = 1 + Math.random() * JITTER;
      const ownMs = Math.min(retryDelayMs * 2 ** (attempt - 1) * spread, longestPauseMs);
      // On top of what was asked for as well: it asks all who failed together for the same.
      return Math.max(ownMs, (error.retryAfterMs ?? 0) * spread);
    }),
  });
  // The library's pauses do not end with the signal; nobody waits for this one then, and it is not followed by a try.
  let isAtWork = false;
  const trying = retrying.dangerouslyUnref().execute(async () => {
    signal.throwIfAborted();
    isAtWork = true;
    return work().finally(() => {
      isAtWork = false;
    });
  });
  return unlessAborted(trying, signal, () => !isAtWork);
}
