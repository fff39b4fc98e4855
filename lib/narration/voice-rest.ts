import type { AppError, ErrorCode } from '../errors';
import type { NarratorId } from './narrator';

/** What the next call will not change, but somebody may: a new key, more credit. */
const LASTING: readonly ErrorCode[] = ['voice_key', 'voice_credit'];

const REST_MS = 30_000;
/** As many times as long. */
const LASTING_FACTOR = 10;

type Rest = { code: ErrorCode; until: number; isLong: boolean };

/**
 * Which narrators have just failed and are left alone for a while, so that not every sentence, nor every story, waits for
 * them: one for each key that they are called with, whatever the parent whose story it is.
 */
export class VoiceRest {
  readonly #resting = new Map<string, Rest>();
  readonly #restMs: number;

  constructor(restMs = REST_MS) {
    this.#restMs = restMs;
  }

  /** Refusing one sentence is no reason to rest, and one language none for another. */
  restAfter(narrator: NarratorId, language: string, { code, isRetryable, retryAfterMs }: AppError): void {
    const longMs = this.#restMs * LASTING_FACTOR;
    if (code === 'language_not_voiced') this.#rest(`${narrator} ${language}`, code, longMs, true);
    else if (LASTING.includes(code)) this.#rest(narrator, code, longMs, true);
    else if (isRetryable) this.#rest(narrator, code, Math.max(this.#restMs, retryAfterMs ?? 0), false);
  }

  /** Why it rests; null: it does not. */
  reasonOf(narrator: NarratorId, language: string): ErrorCode | null {
    return this.#find(narrator, language)?.code ?? null;
  }

  /** Asking it now is of no use. */
  isLong(narrator: NarratorId, language: string): boolean {
    return this.#find(narrator, language)?.isLong ?? false;
  }

  #rest(key: string, code: ErrorCode, ms: number, isLong: boolean): void {
    this.#resting.set(key, { code, until: Date.now() + ms, isLong });
  }

  #find(narrator: NarratorId, language: string): Rest | undefined {
    const rests = [this.#resting.get(narrator), this.#resting.get(`${narrator} ${language}`)];
    return rests.find((rest) => rest !== undefined && rest.until > Date.now());
  }
}
