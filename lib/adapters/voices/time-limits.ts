import { AppError } from '@/lib/errors';
import { unlessAborted } from '@/lib/time-limit';

export type TimeLimits = {
  /** From the question to the last byte. */
  timeoutMs: number;
  /** The longest silence once the answer has begun: the vendors' own time-outs end with its headers. */
  idleTimeoutMs: number;
};

export type Clock = {
  /** From now on it may be silent no longer than in the middle of an answer. */
  hurry: () => void;
  /** The answer has begun, or goes on. */
  heard: () => void;
};

/**
 * Ends with the work, with `voice_silent` when a limit has passed, or with the reason of the caller's signal. However it
 * ends, the signal that the work was given is aborted then: nobody listens to that connection any more.
 */
export async function withinLimits<Result>(
  { timeoutMs, idleTimeoutMs }: TimeLimits,
  callerSignal: AbortSignal | undefined,
  work: (signal: AbortSignal, clock: Clock) => Promise<Result>,
): Promise<Result> {
  callerSignal?.throwIfAborted();
  const hangUp = new AbortController();
  const silence = new AbortController();
  const signals = [hangUp.signal, silence.signal, ...(callerSignal ? [callerSignal] : [])];
  const fallSilent = () => silence.abort();
  const total = setTimeout(fallSilent, timeoutMs);
  let idle: NodeJS.Timeout | undefined;
  let hasBegun = false;
  const signal = AbortSignal.any(signals);
  const hurry = () => {
    clearTimeout(idle);
    // What was left while its library loaded goes on to here.
    if (!signal.aborted) idle = setTimeout(fallSilent, idleTimeoutMs);
  };
  const heard = () => {
    hasBegun = true;
    hurry();
  };
  try {
    // Loading a library cannot be aborted, only left.
    return await unlessAborted(work(signal, { hurry, heard }), signal);
  } catch (error) {
    callerSignal?.throwIfAborted();
    if (silence.signal.aborted)
      throw new AppError('voice_silent', { isRetryable: true, isPaidFor: hasBegun, cause: error });
    throw error;
  } finally {
    clearTimeout(total);
    clearTimeout(idle);
    hangUp.abort();
  }
}
