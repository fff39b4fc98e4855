import { TaskCancelledError, TimeoutStrategy, timeout } from 'cockatiel';
import { AppError, type ErrorCode } from './errors';

/** The work, or a rejection as soon as the limit has passed or the signal is aborted; its own signal says so too. */
export function within<Result>(
  limitMs: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const limit = timeout(limitMs, { strategy: TimeoutStrategy.Aggressive, abortOnReturn: true });
  return limit.execute((context) => work(context.signal), signal);
}

/** The same, once and without a policy; `code` where it takes too long. */
export async function withTimeLimit<Result>(
  limitMs: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
  code: ErrorCode,
): Promise<Result> {
  signal.throwIfAborted();
  try {
    return await within(limitMs, signal, work);
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof TaskCancelledError ? new AppError(code, { isRetryable: true }) : error;
  }
}

/**
 * The work's end, or the signal's reason as soon as it is aborted; the work goes on for whoever else waits for it. `mayLeave`
 * says no where the work ends by itself then: what it has done by that moment is not lost.
 */
export async function unlessAborted<Result>(
  work: Promise<Result>,
  signal: AbortSignal | undefined,
  mayLeave = () => true,
): Promise<Result> {
  if (signal === undefined) return work;
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const leave = () => {
    if (mayLeave()) reject(signal.reason);
  };
  signal.addEventListener('abort', leave, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}
