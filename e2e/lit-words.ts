import type { NarratedSegment, TimedWord } from './narration-events.ts';

/** A word and for how long it is to be lit: until the next, or its sentence's end. */
export type SpokenWord = TimedWord & { untilMs: number };

/** Shorter, it may fall between two frames of a machine that is busy. */
const SEEN_MS = 150;

export function spokenWords(segments: readonly NarratedSegment[]): SpokenWord[] {
  return segments.flatMap(({ words, startMs, durationMs }) =>
    words.map((word, index) => ({ ...word, untilMs: words[index + 1]?.timeMs ?? startMs + durationMs })),
  );
}

/**
 * How long ago the lit word should have given way, or how much too early it is lit; where none is (`start` is -1), how long
 * ago one should have been; NaN: it is none of the story's.
 */
export function wordErrorMs(words: readonly SpokenWord[], start: number, storyMs: number): number {
  if (start < 0) return storyMs - (words.find(isDueAt(storyMs))?.timeMs ?? storyMs);
  const word = words.find((candidate) => candidate.start === start);
  return Math.max(0, (word?.timeMs ?? Number.NaN) - storyMs, storyMs - (word?.untilMs ?? Number.NaN));
}

const isDueAt =
  (storyMs: number) =>
  ({ timeMs, untilMs }: SpokenWord) =>
    timeMs <= storyMs && storyMs < untilMs;

/** What was never lit, though spoken long enough to be seen, between the first and the last word that was. */
export function wordsLeftOut(words: readonly SpokenWord[], seen: readonly { start: number }[]): SpokenWord[] {
  const lit = new Set(seen.map(({ start }) => start));
  const isLit = ({ start }: SpokenWord) => lit.has(start);
  return words
    .slice(Math.max(0, words.findIndex(isLit)), words.findLastIndex(isLit) + 1)
    .filter((word) => !isLit(word) && word.untilMs - word.timeMs > SEEN_MS);
}
