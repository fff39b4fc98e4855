import { AppError } from '@/lib/errors';

export type TimeLimits = {
  /** From the question to the last byte. */
  timeoutMs: number;
  /** The longest silence once the answer has begun: the vendors' own time-outs end with its headers. */
  idleTimeoutMs: number;
};

/**
 * Ends with the work, with `voice_silent` when a limit has passed, or with the reason of the caller's signal. However it
 * ends, the signal that the work was given is aborted then: nobody listens to that connection any more.
 */
export async function withinLimits<Result>(
  { timeoutMs, idleTimeoutMs }: TimeLimits,
  callerSignal: AbortSignal | undefined,
  work: (signal: AbortSignal, heard: () => void) => Promise<Result>,
): Promise<Result> {
  callerSignal?.throwIfAborted();
  const hangUp = new AbortController();
  const silence = new AbortController();
  const signals = [hangUp.signal, silence.signal, ...(callerSignal ? [callerSignal] : [])];
  const fallSilent = () => silence.abort();
  const total = setTimeout(fallSilent, timeoutMs);
  let idle: NodeJS.Timeout | undefined;
  const heard = () => {
    clearTimeout(idle);
    idle = setTimeout(fallSilent, idleTimeoutMs);
  };
  const signal = AbortSignal.any(signals);
  try {
    // Loading a library cannot be aborted, only left.
    return await unlessAborted(work(signal, heard), signal);
  } catch (error) {
    callerSignal?.throwIfAborted();
    if (silence.signal.aborted) throw new AppError('voice_silent', { isRetryable: true, cause: error });
    throw error;
  } finally {
    clearTimeout(total);
    clearTimeout(idle);
    hangUp.abort();
  }
}

/** The work's end, or the signal's reason as soon as it is aborted; the work goes on for whoever else waits for it. */
export async function unlessAborted<Result>(work: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (signal === undefined) return work;
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const leave = () => reject(signal.reason);
  signal.addEventListener('abort', leave, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}
