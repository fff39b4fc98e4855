import { matchAt } from './unfit-words';
import { wordsOf } from './words';

/**
 * Lets a growing text through, piece by piece, until something in it is unfit. Held back is only what may still become
 * so: the word "kill" until it is clear whom, the beginning "por" until it is "port". Everything else passes at once, so
 * that the first words of a story are not late. Once shut it stays shut.
 */
export class WordGate {
  /** From the beginning of the last word on, and from whatever may begin something unfit. */
  #pending = '';
  /** How much of that has passed already. */
  #passed = 0;
  #isShut = false;

  get isShut(): boolean {
    return this.#isShut;
  }

  push(piece: string): string {
    this.#pending += piece;
    return this.#let(true);
  }

  /** What was held back, once it is known that nothing follows. */
  end(): string {
    return this.#let(false);
  }

  #let(mayGoOn: boolean): string {
    if (this.#isShut) return '';
    const words = wordsOf(this.#pending);
    const last = words.at(-1);
    const isLastOpen = mayGoOn && last?.end === this.#pending.length;
    let safeUntil = this.#pending.length;
    for (const at of words.keys()) {
      const match = matchAt(words, at, isLastOpen);
      if (match === 'yes') {
        this.#isShut = true;
        return this.#pending.slice(this.#passed, Math.min(safeUntil, words[at]?.start ?? 0));
      }
      if (match === 'maybe' && mayGoOn) safeUntil = Math.min(safeUntil, words[at]?.start ?? 0);
    }
    const passed = this.#pending.slice(this.#passed, Math.max(safeUntil, this.#passed));
    const kept = Math.min(safeUntil, isLastOpen && last !== undefined ? last.start : this.#pending.length);
    this.#passed = Math.max(safeUntil, this.#passed) - kept;
    this.#pending = this.#pending.slice(kept);
    return passed;
  }
}
