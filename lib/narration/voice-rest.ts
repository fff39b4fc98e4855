import type { AppError, ErrorCode } from '../errors';
import type { NarratorId } from './narrator';

/** What no later sentence will change. */
const FOR_GOOD: readonly ErrorCode[] = ['voice_key', 'voice_credit', 'language_not_voiced'];

const REST_MS = 30_000;

/** Which narrators have just failed and are left alone for a while, so that not every sentence waits for them. */
export class VoiceRest {
  readonly #resting = new Map<NarratorId, { code: ErrorCode; until: number }>();

  /** Refusing one sentence is no reason to rest. */
  restAfter(narrator: NarratorId, { code, isRetryable, retryAfterMs }: AppError): void {
    if (FOR_GOOD.includes(code)) this.#resting.set(narrator, { code, until: Number.POSITIVE_INFINITY });
    else if (isRetryable) {
      this.#resting.set(narrator, { code, until: Date.now() + Math.max(REST_MS, retryAfterMs ?? 0) });
    }
  }

  /** Why it rests; null: it does not. */
  reasonOf(narrator: NarratorId): ErrorCode | null {
    const rest = this.#resting.get(narrator);
    return rest !== undefined && rest.until > Date.now() ? rest.code : null;
  }

  isForGood(narrator: NarratorId): boolean {
    return this.#resting.get(narrator)?.until === Number.POSITIVE_INFINITY;
  }
}
