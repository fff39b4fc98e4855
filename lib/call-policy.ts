import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  type IBackoff,
  TaskCancelledError,
} from 'cockatiel';
import { AppError, type ErrorCode } from './errors';
import { type Patience, retryPassing } from './retry-passing';
import { unlessAborted, within } from './time-limit';

/*
 * How the outside is called (docs/decisions/016): circuit( retry( bulkhead( time limit( call )))). One policy for each
 * provider and each key that it is called with; nobody else retries, neither a vendor's library nor whoever calls.
 *
 * - A failure that passes (`isRetryable`) is followed by another try, unless it may have been paid for (`isPaidFor`).
 * - What has failed in all its tries counts against the circuit. While that is open nobody is asked; then one call is
 *   let through, and its end decides.
 * - Whoever leaves (`signal`) is told at once, and says nothing about the provider.
 */

export type CallPolicySettings = Patience & {
  /** For one try, from its slot to its end; null: whoever calls has limits of their own. */
  limitMs: number | null;
  atOnce: number;
  /** As many may wait for a slot. */
  waiting: number;
  /** So many failed calls in a row open the circuit. */
  failures: number;
  /** For how long, or until when the provider has asked us to wait. */
  restMs: number;
  /** Then one call is let through; so long the others wait to hear how it ends. */
  probeWaitMs: number;
  /** Failures that do not pass by themselves, but rest the provider all the same, ten times as long. */
  lasting: readonly ErrorCode[];
  /** What callers are told: where it took too long, and where too many wait. */
  codes: { silent: ErrorCode; busy: ErrorCode };
};

type CallOptions = {
  signal: AbortSignal;
  /** There is nobody else to ask: an open circuit lets this one through, one at a time, unless it is of no use. */
  isLastResort?: boolean;
  /** In place of the settings. */
  patience?: Partial<Patience>;
  /** What has been used already is not begun anew. */
  isWorthAgain?: () => boolean;
  /** Before each pause. */
  failed?: (error: AppError) => void;
};

type Work<Result> = (signal: AbortSignal, answered: () => void) => Promise<Result>;

const LASTING_FACTOR = 10;

/** About when somebody's turn is over. */
const TOO_MANY_RETRY_MS = 10_000;

/** Whoever called has left: no verdict on the provider. */
class LeftEarly extends Error {}

type Rest = { error: AppError; until: number };

export type CircuitStateName = 'closed' | 'open' | 'half-open';

export class CallPolicy {
  readonly #settings: CallPolicySettings;
  readonly #breaker;
  readonly #bulkhead;
  #rest: Rest | null = null;
  #isLetThrough = false;

  constructor(settings: CallPolicySettings) {
    this.#settings = settings;
    this.#bulkhead = bulkhead(settings.atOnce, settings.waiting);
    this.#breaker = circuitBreaker(
      handleWhen((error) => (error instanceof LeftEarly ? this.state === 'half-open' : this.#restMsAfter(error) > 0)),
      {
        breaker: new ConsecutiveBreaker(settings.failures),
        halfOpenAfter: { next: ({ result }) => this.#restAfter('error' in result ? result.error : null) },
      },
    );
  }

  /** Open until its time has passed, then half open: one call decides. */
  get state(): CircuitStateName {
    if (this.#breaker.state === CircuitState.Closed) return 'closed';
    if (this.#breaker.state === CircuitState.HalfOpen) return 'half-open';
    return (this.#rest?.until ?? 0) > Date.now() ? 'open' : 'half-open';
  }

  /** Under way and waiting for a slot. */
  get load(): { running: number; waiting: number } {
    return {
      running: this.#settings.atOnce - this.#bulkhead.executionSlots,
      waiting: this.#settings.waiting - this.#bulkhead.queueSlots,
    };
  }

  /**
   * Why nobody would be asked now, and when to try again: too many wait, or the failure that opened the circuit. Null: they
   * would be.
   */
  get refusal(): AppError | null {
    if (this.#bulkhead.executionSlots <= 0 && this.#bulkhead.queueSlots <= 0) return this.#tooMany();
    return this.state === 'open' ? this.#resting() : null;
  }

  #resting(): AppError {
    const { error, until } = this.#rest ?? { error: this.#tooMany(), until: 0 };
    const retryAfterMs = Math.max(1000, until - Date.now());
    return new AppError(error.code, { isRetryable: error.isRetryable, retryAfterMs, cause: error });
  }

  /** Asking now would be of no use, whoever asks: a key or a credit is to be mended first. */
  get isLasting(): boolean {
    return this.state === 'open' && this.#rest !== null && this.#isLastingCode(this.#rest.error);
  }

  /**
   * What `work` answers; one that takes long says `answered` when it has begun to, which decides for the circuit. Rejects
   * with its failure, with `refusal` where nobody was asked, with `codes.busy` where too many wait, or with the reason of
   * the signal. `work` is told by its own signal when it takes too long.
   */
  async call<Result>(work: Work<Result>, options: CallOptions): Promise<Result> {
    const { signal, isLastResort = false } = options;
    signal.throwIfAborted();
    const { refusal } = this;
    if (refusal !== null && (!isLastResort || this.isLasting)) throw refusal;
    const { promise: hasAnswered, resolve: answered } = Promise.withResolvers<void>();
    const trying: Promise<Result>[] = [];
    const isWaiting = () => trying.length === 0;
    const enough = new AbortController();
    const isProbed = this.#breaker.state === CircuitState.HalfOpen && !isLastResort;
    const timer = isProbed ? setTimeout(() => enough.abort(this.#resting()), this.#settings.probeWaitMs) : undefined;
    // The breaker decides before its first await, or waits for who was let through before.
    this.#isLetThrough = isLastResort;
    const deciding = this.#breaker.execute(() => {
      if (enough.signal.aborted) throw new LeftEarly();
      const all = this.#tryAll(work, options, answered);
      trying.push(all);
      return Promise.race([all, hasAnswered]);
    });
    this.#isLetThrough = false;
    try {
      await unlessAborted(unlessAborted(deciding, signal, isWaiting), enough.signal, isWaiting);
      return await Promise.race(trying);
    } catch (error) {
      signal.throwIfAborted();
      // That one has failed meanwhile.
      throw error instanceof BrokenCircuitError ? this.#resting() : error;
    } finally {
      clearTimeout(timer);
    }
  }

  async #tryAll<Result>(work: Work<Result>, options: CallOptions, answered: () => void): Promise<Result> {
    const { signal, patience, isWorthAgain = () => true, failed = () => {} } = options;
    try {
      return await retryPassing(() => this.#tryOnce((limited) => work(limited, answered), signal), {
        ...this.#settings,
        ...patience,
        signal,
        failed,
        // Others may have found out meanwhile; and one that is let through is asked once.
        isWorthAgain: () => this.#breaker.state === CircuitState.Closed && isWorthAgain(),
      });
    } catch (error) {
      throw signal.aborted ? new LeftEarly(undefined, { cause: error }) : error;
    }
  }

  async #tryOnce<Result>(work: (signal: AbortSignal) => Promise<Result>, signal: AbortSignal): Promise<Result> {
    const { codes, limitMs } = this.#settings;
    let hasSlot = false;
    const running = this.#bulkhead.execute(() => {
      hasSlot = true;
      return limitMs === null ? work(signal) : within(limitMs, signal, work);
    }, signal);
    try {
      return await unlessAborted(running, signal, () => !hasSlot);
    } catch (error) {
      if (error instanceof BulkheadRejectedError) throw this.#tooMany();
      // By then the other side has worked, and may want to be paid.
      if (error instanceof TaskCancelledError) throw new AppError(codes.silent, { isRetryable: true, isPaidFor: true });
      throw error;
    }
  }

  #tooMany(): AppError {
    return new AppError(this.#settings.codes.busy, { retryAfterMs: TOO_MANY_RETRY_MS });
  }

  #isLastingCode({ code }: AppError): boolean {
    return this.#settings.lasting.includes(code);
  }

  /** 0: it says nothing about the provider. */
  #restMsAfter(error: unknown): number {
    if (!(error instanceof AppError)) return 0;
    if (this.#isLastingCode(error)) return this.#settings.restMs * LASTING_FACTOR;
    return error.isRetryable ? Math.max(this.#settings.restMs, error.retryAfterMs ?? 0) : 0;
  }

  #restAfter(error: unknown): IBackoff<{ result: { error: unknown } | { value: unknown } }> {
    const ms = this.#restMsAfter(error);
    // Of who left in the middle nothing is known: the next one is let through.
    if (error instanceof AppError) this.#rest = { error, until: Date.now() + ms };
    const isLetThrough = () => this.#isLetThrough;
    return {
      get duration() {
        return isLetThrough() ? 0 : ms;
      },
      next: ({ result }) => this.#restAfter('error' in result ? result.error : null),
    };
  }
}
