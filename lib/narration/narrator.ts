import type { Mp3Audio } from './mp3-frames';

export const NARRATOR_IDS = ['elevenlabs', 'openrouter', 'built-in', 'silence'] as const;
export type NarratorId = (typeof NARRATOR_IDS)[number];

export type Voice = {
  /** The provider's own. */
  id: string;
  /** What a parent reads. */
  name: string;
  gender: 'female' | 'male' | null;
};

export type SpeechRequest = {
  /** One piece of a story, at most `maxCharacters` long. */
  text: string;
  /** ISO 639: `en`. */
  language: string;
  /** A `Voice.id` of this narrator. */
  voice: string;
  /** What is spoken right before and after, for the melody; empty where there is nothing, or not yet. */
  previousText: string;
  nextText: string;
  /** Another voice could speak it: a provider that has not begun to answer is waited for no longer than in a silence. */
  hasStandIn?: boolean;
};

/** `start`, `end`: UTF-16 code units of the text that was asked for; `timeMs` from the start of the audio. */
export type SpokenWord = { start: number; end: number; timeMs: number };

export type Speech = {
  audio: Mp3Audio;
  /** In order, one for each word of the text; times never fall and stay within the audio. */
  words: SpokenWord[];
  /** The words are placed by their letters: nobody told, or of less than half of them, when they are spoken. */
  isEstimated: boolean;
  /** What is paid for. */
  characters: number;
  /** Null where the provider does not say. */
  costUsd: number | null;
};

/**
 * Speaks one piece of a story. What holds of every implementation, and is tried on each by one suite
 * (`lib/adapters/voices/narrator.test.ts`):
 *
 * - The audio is clean MPEG-1 layer III, mono, 44,100 Hz: what several narrators have spoken joins to one file.
 * - It ends: with speech, with an `AppError` of the family `voice_…` (`isRetryable` says whether the same call is worth
 *   another try), or, aborted by the caller, by rejecting with the signal's reason. A silent provider is `voice_silent`
 *   within the time it was made with. It does not try again by itself.
 * - A text longer than `maxCharacters` and a language that is not spoken are refused before anything is sent.
 */
export type Narrator = {
  readonly id: NarratorId;
  /** Part of what a recording is known by: the same words by another model are another recording. */
  readonly model: string | null;
  readonly capabilities: {
    /** ISO 639; `any`: whatever it is asked for. */
    languages: readonly string[] | 'any';
    /** UTF-16 code units in one call. */
    maxCharacters: number;
    /** False: words are placed by estimate. */
    hasExactTimings: boolean;
    isPaid: boolean;
  };
  /** A voice of every language of its, which is there also where no list of them can be had. */
  readonly fallbackVoice?: Voice;
  /**
   * For this language, the best first; empty where it is not spoken, or the narrator is not installed. Asked for with every
   * story: whoever has to ask somebody else keeps the answer. Rejects where there is none, nor an old one.
   */
  listVoices(language: string, signal?: AbortSignal): Promise<readonly Voice[]>;
  speak(request: SpeechRequest, signal?: AbortSignal): Promise<Speech>;
};
