import pLimit from 'p-limit';
import { AppError } from '../../../errors.ts';
import type { VoiceOrder } from './voice-messages.ts';
import { ProcessDied, type Spoken, startVoiceProcess, type VoiceProcess } from './voice-process.ts';

export type VoiceProcessesOptions = {
  /** The child's program, from the working directory. */
  file: string;
  /** For one order, from its turn on; starting a child is part of it. */
  timeoutMs: number;
  /** After how long a child without work ends. */
  quietMs: number;
  /** A child that has grown by more than this since its engine was loaded is replaced. */
  maxGrowthBytes: number;
};

const ATTEMPTS = 2;

/**
 * The children that speak, one at a time, in the order of asking: started when they are needed, ended when they are not. One
 * that dies at work is replaced and its order repeated once; one that does not answer in time is killed (`voice_silent`).
 */
export function createVoiceProcesses({ file, timeoutMs, quietMs, maxGrowthBytes }: VoiceProcessesOptions) {
  // One speaks seventy times as fast as it is heard: a second would take 100 MB, and a core that pages wait for.
  const inTurn = pLimit(1);
  let resting: VoiceProcess | null = null;
  let quiet: NodeJS.Timeout | undefined;

  function take(): VoiceProcess {
    clearTimeout(quiet);
    const rested = resting;
    resting = null;
    return rested?.isAlive() ? rested : startVoiceProcess(file);
  }

  function rest(child: VoiceProcess): void {
    resting = child;
    quiet = setTimeout(() => {
      resting = null;
      child.end();
    }, quietMs);
    quiet.unref();
  }

  /** With a child that rests afterwards, or, where that failed, is gone. */
  async function withChild<Result>(
    work: (child: VoiceProcess) => Promise<Result>,
    isOver: AbortSignal,
  ): Promise<Result> {
    const child = take();
    const end = () => child.end();
    isOver.addEventListener('abort', end);
    try {
      const result = await work(child);
      if (child.isAlive()) rest(child);
      return result;
    } catch (error) {
      child.end();
      throw error;
    } finally {
      isOver.removeEventListener('abort', end);
    }
  }

  async function persist<Result>(work: (child: VoiceProcess) => Promise<Result>): Promise<Result> {
    const isOver = AbortSignal.timeout(timeoutMs);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await withChild(work, isOver);
      } catch (error) {
        if (isOver.aborted) throw new AppError('voice_silent', { isRetryable: true, cause: error });
        if (!(error instanceof ProcessDied)) throw error;
        if (attempt === ATTEMPTS) throw new AppError('voice_unavailable', { isRetryable: true, cause: error });
      }
    }
  }

  async function speakWith(child: VoiceProcess, order: VoiceOrder): Promise<Spoken> {
    const spoken = await child.speak(order);
    if (spoken.grownBytes > maxGrowthBytes) child.end();
    return spoken;
  }

  return {
    /** Whoever aborts no longer waits; a child that is at it speaks to its end, which is not long. */
    speak: (order: VoiceOrder, signal?: AbortSignal): Promise<Spoken> =>
      unlessAborted(
        inTurn(async () => {
          signal?.throwIfAborted();
          return persist((child) => speakWith(child, order));
        }),
        signal,
      ),
    /** One child, so that the first order finds it ready. */
    warm: (): Promise<void> => inTurn(() => persist((child) => child.ready())),
  };
}

async function unlessAborted<Result>(result: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (signal === undefined) return result;
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort);
  try {
    return await Promise.race([result, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
    // Nobody waits for what is left behind.
    result.catch(() => {});
  }
}
