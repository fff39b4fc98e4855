import type { AppError } from '../../errors';
import { silentMp3 } from '../mp3-silence';
import type { Narrator, NarratorId, Speech, SpeechRequest, Voice } from '../narrator';
import { wordsOf } from '../spoken-sentences';

type Answer = AppError | 'silence' | null;

type FakeNarratorOptions = {
  id?: NarratorId;
  maxCharacters?: number;
  languages?: readonly string[] | 'any';
  isPaid?: boolean;
  voices?: readonly string[];
  /** What a call fails with, `silence` for one that never settles; null: it is spoken. */
  answer?: (request: SpeechRequest, call: number) => Answer;
  /** Calls wait until `release` lets them go. */
  isHeld?: boolean;
};

/** A narrator whose every call is seen and can be held; a second of silence is spoken at once. */
export class FakeNarrator implements Narrator {
  readonly id: NarratorId;
  readonly model = 'fake';
  fallbackVoice?: Voice;
  readonly capabilities: Narrator['capabilities'];
  readonly calls: SpeechRequest[] = [];
  /** At the same time, now and at most. */
  atOnce = 0;
  mostAtOnce = 0;
  abortedCalls = 0;
  answer: (request: SpeechRequest, call: number) => Answer;
  readonly #voices: readonly string[];
  readonly #held: (() => void)[] = [];
  #isHeld: boolean;

  constructor(options: FakeNarratorOptions = {}) {
    this.id = options.id ?? 'elevenlabs';
    const { languages = 'any', maxCharacters = 1000, isPaid = true } = options;
    this.capabilities = { languages, maxCharacters, hasExactTimings: true, isPaid };
    this.answer = options.answer ?? (() => null);
    this.#voices = options.voices ?? ['anna', 'otto'];
    this.#isHeld = options.isHeld ?? false;
  }

  get texts(): string[] {
    return this.calls.map(({ text }) => text);
  }

  listVoices = async () => this.#voices.map((id) => ({ id, name: id, gender: null }));

  speak = async (request: SpeechRequest, signal?: AbortSignal): Promise<Speech> => {
    const call = this.calls.push(request) - 1;
    this.atOnce += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce);
    signal?.addEventListener('abort', () => {
      this.abortedCalls += 1;
    });
    try {
      if (this.#isHeld) await new Promise<void>((resolve) => this.#held.push(resolve));
      const answer = this.answer(request, call);
      if (answer === 'silence') return await new Promise<never>(() => {});
      if (answer !== null) throw answer;
      return speechOf(request);
    } finally {
      this.atOnce -= 1;
    }
  };

  /** Lets the oldest held call go, or the newest. */
  releaseOne(which: 'oldest' | 'newest' = 'oldest'): void {
    const release = which === 'oldest' ? this.#held.shift() : this.#held.pop();
    release?.();
  }

  release(): void {
    this.#isHeld = false;
    for (const release of this.#held.splice(0)) release();
  }
}

export function speechOf({ text, language }: SpeechRequest): Speech {
  const words = wordsOf(text, { start: 0, end: text.length }, language);
  return {
    audio: silentMp3(1000),
    words: words.map((word, index) => ({ ...word, timeMs: (1000 * index) / words.length })),
    isEstimated: false,
    characters: text.length,
    costUsd: text.length / 1000,
  };
}
