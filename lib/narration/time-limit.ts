import { AppError, type ErrorCode } from '../errors';

/**
 * The work, or a failure after `limitMs`, when its signal is aborted as well. Whoever does the work has limits of its own;
 * this one is for where those fail, since nothing may hang.
 */
export async function withTimeLimit<Result>(
  limitMs: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
  code: ErrorCode = 'voice_silent',
): Promise<Result> {
  signal.throwIfAborted();
  const ending = new AbortController();
  const ended = Promise.withResolvers<never>();
  // Awaited only in the race below, which may be over.
  ended.promise.catch(() => {});
  const end = (reason: unknown) => {
    ended.reject(reason);
    ending.abort(reason);
  };
  const leave = () => end(signal.reason);
  const timer = setTimeout(() => end(new AppError(code, { isRetryable: true })), limitMs);
  signal.addEventListener('abort', leave, { once: true });
  try {
    return await Promise.race([work(ending.signal), ended.promise]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', leave);
  }
}

const never = new AbortController().signal;

/** The same for a store of recordings. */
export function withStoreLimit<Result>(limitMs: number, work: () => Promise<Result>): Promise<Result> {
  return withTimeLimit(limitMs, never, work, 'storage_unavailable');
}

/** Rejects with the signal's reason where it is left early. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const leave = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', leave);
      resolve();
    }, ms);
    signal.addEventListener('abort', leave, { once: true });
  });
}
