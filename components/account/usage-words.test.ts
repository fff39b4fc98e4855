import { expect, it } from 'vitest';
import { dayInWords } from '@/lib/usage/usage';
import { MEASURES, monthInWords, totalOf } from './usage-words';

const inWords = (name: string, amount: number) => MEASURES.find((measure) => measure.name === name)?.inWords(amount);

it.each([
  ['Stories', 0, '0 stories'],
  ['Stories', 1, '1 story'],
  ['Read aloud', 0, '0 minutes'],
  ['Read aloud', 20_000, 'under a minute'],
  ['Read aloud', 61_000, '1 minute'],
  ['Read aloud', 150_000, '3 minutes'],
  ['Money', 0, '$0.00'],
  ['Money', 0.002, 'under $0.01'],
  ['Money', 1.234, '$1.23'],
])('%s, %s: %s', (name, amount, words) => expect(inWords(name, amount)).toBe(words));

it.each([
  ['Stories', 3, '3'],
  ['Read aloud', 0, '0 min'],
  ['Read aloud', 20_000, '0.3 min'],
  ['Read aloud', 150_000, '3 min'],
  ['Money', 0.0021, '$0.002'],
])('%s, %s, in a table: %s', (name, amount, words) => {
  expect(MEASURES.find((measure) => measure.name === name)?.inShort(amount)).toBe(words);
});

it('adds up the days', () => {
  const day = { date: '2026-11-21', stories: 2, heardMs: 5, costUsd: 0.5 };
  expect(MEASURES.map(({ of }) => totalOf([day, day], of))).toEqual([4, 10, 1]);
});

it('names days and months in UTC', () => {
  expect(dayInWords('2026-12-01')).toBe('1 December');
  expect(monthInWords('2026-12-01')).toBe('December 2026');
});
