import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from './spoken-sentences';
import { isTooShortFor, timeWords } from './word-timings';

const SPAN = { language: 'en', startMs: 100, endMs: 2100 };

function timesOf(text: string, options: Partial<Parameters<typeof timeWords>[1]> = {}): Record<string, number> {
  const words = timeWords(text, { ...SPAN, ...options });
  return Object.fromEntries(words.map(({ start, end, timeMs }) => [text.slice(start, end), Math.round(timeMs)]));
}

describe('by estimate', () => {
  it('the first word begins with the voice, and long words last longer', () => {
    expect(timesOf('I hippopotamus I')).toEqual({ I: expect.any(Number), hippopotamus: expect.any(Number) });
    const [first, second, third] = timeWords('I hippopotamus I', SPAN);
    expect(first?.timeMs).toBe(100);
    expect((third?.timeMs ?? 0) - (second?.timeMs ?? 0)).toBeGreaterThan(2 * ((second?.timeMs ?? 0) - 100));
  });

  it('a full stop is a longer pause than a comma, and a comma than a space', () => {
    const gap = (between: string) => {
      const [first, second] = timeWords(`moon${between}moon moon`, SPAN);
      return (second?.timeMs ?? 0) - (first?.timeMs ?? 0);
    };
    expect(gap(', ')).toBeGreaterThan(gap(' '));
    expect(gap('. ')).toBeGreaterThan(gap(', '));
    expect(gap('。')).toBeGreaterThan(gap('、'));
  });

  it('is nothing for a text without words', () => {
    expect(timeWords('…', SPAN)).toEqual([]);
  });
});

describe('with times that are known', () => {
  const TEXT = 'one two three four five';
  const known = (times: Record<number, number>) => timesOf(TEXT, { knownTimeMs: (start) => times[start] });

  it('takes them as they are', () => {
    expect(known({ 0: 120, 4: 300, 8: 310, 14: 1000, 19: 2100 })).toEqual({
      one: 120,
      two: 300,
      three: 310,
      four: 1000,
      five: 2100,
    });
  });

  it('places the others between them', () => {
    const times = known({ 0: 200, 14: 1200 });
    expect(times).toMatchObject({ one: 200, four: 1200 });
    expect(times['two']).toBeGreaterThan(200);
    expect(times['three']).toBeGreaterThan(times['two'] ?? 0);
    expect(times['three']).toBeLessThan(1200);
    expect(times['five']).toBeGreaterThan(1200);
  });

  it('leaves out what lies outside the audio, goes back, or is no number', () => {
    const times = known({ 0: -5, 4: 500, 8: 400, 14: Number.NaN, 19: 99_999 });
    expect(times['one']).toBe(100);
    expect(times['two']).toBe(500);
    expect(times['three']).toBeGreaterThan(500);
    expect(times['five']).toBeLessThan(2100);
  });
});

it('whatever is known, every word has a time, in order and within the audio', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(fc.option(fc.double({ min: -100, max: 3000 })), { maxLength: 60 }),
      fc.constantFrom('en', 'ru', 'ja'),
      (text, times, language) => {
        const words = timeWords(text, { ...SPAN, language, knownTimeMs: (start) => times[start] ?? undefined });
        expect(words.map(({ start, end }) => ({ start, end }))).toEqual(
          wordsOf(text, { start: 0, end: text.length }, language),
        );
        const all = [SPAN.startMs, ...words.map(({ timeMs }) => timeMs), SPAN.endMs];
        for (const [index, timeMs] of all.entries()) expect(timeMs).toBeGreaterThanOrEqual(all[index - 1] ?? 0);
      },
    ),
  );
});

it.each([
  ['The moon rose.', 274, true],
  ['The moon rose.', 276, false],
  ['… !!! *** 🌙', 0, false],
  ['Луна взошла.', 250, false],
])('%s in %i ms: %s', (text, durationMs, isTooShort) => {
  expect(isTooShortFor(text, durationMs)).toBe(isTooShort);
});
