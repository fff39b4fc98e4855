import { expect, it } from 'vitest';
import { type SpokenWord, wordErrorMs, wordsLeftOut } from './lit-words.ts';

const WORDS: readonly SpokenWord[] = [
  { start: 0, end: 3, timeMs: 100, untilMs: 400 },
  { start: 4, end: 8, timeMs: 400, untilMs: 900 },
  // The next sentence, after a breath, and a word that is gone in no time.
  { start: 10, end: 11, timeMs: 1000, untilMs: 1100 },
  { start: 12, end: 15, timeMs: 1100, untilMs: 1500 },
];

it.each([
  ['a word in its time', 4, 600, 0],
  ['a word too early', 4, 370, 30],
  ['a word that should have given way', 4, 930, 30],
  ['darkness before the first word', -1, 50, 0],
  ['darkness between sentences', -1, 950, 0],
  ['darkness in a word', -1, 450, 50],
  ['what is no word', 5, 450, Number.NaN],
])('judges %s', (_, start, storyMs, errorMs) => {
  expect(wordErrorMs(WORDS, start, storyMs)).toBe(errorMs);
});

it.each([
  ['all of them', [0, 4, 12], []],
  ['one left out in the middle', [0, -1, 12], [4]],
  ['what was heard before or after', [4], []],
  ['nothing at all', [-1], []],
])('finds what was never lit of %s', (_, lit, starts) => {
  const leftOut = wordsLeftOut(
    WORDS,
    lit.map((start) => ({ start })),
  );
  expect(leftOut.map(({ start }) => start)).toEqual(starts);
});
