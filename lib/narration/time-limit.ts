import { AppError } from '../errors';

/**
 * The work, or `voice_silent` after `limitMs`, when its signal is aborted as well. Whoever does the work has limits of its
 * own; this one is for where those fail, since nothing may hang.
 */
export async function withTimeLimit<Result>(
  limitMs: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
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
  const timer = setTimeout(() => end(new AppError('voice_silent', { isRetryable: true })), limitMs);
  signal.addEventListener('abort', leave, { once: true });
  try {
    return await Promise.race([work(ending.signal), ended.promise]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', leave);
  }
}
