import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '@/lib/errors';
import { durationMsOf } from '@/lib/narration/mp3-frames';
import { silentMp3 } from '@/lib/narration/mp3-silence';
import type { Narrator } from '@/lib/narration/narrator';
import { wordsOf } from '@/lib/narration/spoken-sentences';

/** About the pace of someone who reads aloud. */
const MS_PER_CHARACTER = 60;
const MAX_CHARACTERS = 5000;

const VOICE = { id: 'silence', name: 'Silence', gender: null };

/** For tests: says nothing for as long as the text would take, each word where its letters stand. */
export function createSilentNarrator({ delayMs = 0 }: { delayMs?: number } = {}): Narrator {
  return {
    id: 'silence',
    model: null,
    capabilities: { languages: 'any', maxCharacters: MAX_CHARACTERS, hasExactTimings: true, isPaid: false },
    listVoices: async () => [VOICE],
    async speak({ text, language }, signal) {
      signal?.throwIfAborted();
      if (text.length > MAX_CHARACTERS) throw new AppError('voice_refused');
      if (delayMs > 0) await unlessAborted(sleep(delayMs, undefined, { signal }), signal);
      const audio = silentMp3(text.length * MS_PER_CHARACTER);
      const words = wordsOf(text, { start: 0, end: text.length }, language).map((word) => ({
        ...word,
        timeMs: (durationMsOf(audio) * word.start) / text.length,
      }));
      return { audio, words, isEstimated: false, characters: text.length, costUsd: null };
    },
  };
}

/** A timer that is aborted names its own error; the caller is promised the signal's reason. */
async function unlessAborted(waiting: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  await waiting.catch((error: unknown) => {
    signal?.throwIfAborted();
    throw error;
  });
}
