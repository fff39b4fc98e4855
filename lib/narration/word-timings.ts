import type { SpokenWord } from './narrator';
import { wordsOf } from './spoken-sentences';

/** Where in the audio somebody speaks. */
type SpokenSpan = { startMs: number; endMs: number };

type WordTimingsOptions = SpokenSpan & {
  language: string;
  /** When the word at this place of the text begins, where that is known; what cannot be true is left out. */
  knownTimeMs?: (start: number) => number | undefined;
};

/** A pause, counted in letters that could be spoken meanwhile. */
const COMMA_LETTERS = 4;
const FULL_STOP_LETTERS = 8;
/** Short words take longer than their letters say. */
const WORD_LETTERS = 2;

/**
 * One time for each word, never falling and within the span. Between times that are known, and where none are, words
 * last as long as their letters and the pauses after them suggest.
 */
export function timeWords(text: string, { language, startMs, endMs, knownTimeMs }: WordTimingsOptions): SpokenWord[] {
  const { words, places, length } = measure(text, language);
  const anchors = [{ index: 0, place: 0, timeMs: startMs }];
  for (const [index, { start }] of words.entries()) {
    const timeMs = knownTimeMs?.(start);
    const last = anchors.at(-1)?.timeMs ?? startMs;
    if (timeMs !== undefined && timeMs >= last && timeMs <= endMs) {
      anchors.push({ index, place: places[index] ?? 0, timeMs });
    }
  }
  anchors.push({ index: words.length, place: length, timeMs: endMs });

  const timed: SpokenWord[] = [];
  for (const [number, from] of anchors.slice(0, -1).entries()) {
    const to = anchors[number + 1] ?? from;
    const msPerLetter = to.place > from.place ? (to.timeMs - from.timeMs) / (to.place - from.place) : 0;
    for (const [offset, { start, end }] of words.slice(from.index, to.index).entries()) {
      const place = places[from.index + offset] ?? from.place;
      timed.push({ start, end, timeMs: Math.min(endMs, from.timeMs + (place - from.place) * msPerLetter) });
    }
  }
  return timed;
}

/** The words, and how many letters' time has passed before each; `length` in all. */
function measure(text: string, language: string) {
  const words = wordsOf(text, { start: 0, end: text.length }, language);
  const places: number[] = [];
  let length = 0;
  for (const [index, { start, end }] of words.entries()) {
    places.push(length);
    const after = text.slice(end, words[index + 1]?.start ?? end);
    length += end - start + WORD_LETTERS + pauseLetters(after);
  }
  return { words, places, length };
}

function pauseLetters(after: string): number {
  if (/[.!?…。！？\n]/u.test(after)) return FULL_STOP_LETTERS;
  return /[,;:—–、，；：]/u.test(after) ? COMMA_LETTERS : 0;
}

/** Faster than any voice speaks. */
const LEAST_MS_PER_LETTER = 25;

/** Whether what is left of the audio cannot hold what is left of the text: the voice broke off, or skipped. */
export function isTooShortFor(text: string, durationMs: number): boolean {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return durationMs < letters * LEAST_MS_PER_LETTER;
}
