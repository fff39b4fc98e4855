import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOf } from '@/lib/narration/spoken-sentences';
import type { EngineWord } from './voice-messages';
import { placeWords } from './word-times';

const place = (text: string, engineWords: [position: number, timeMs: number][], speechMs = 1000) =>
  placeWords({
    text,
    language: 'en',
    engineWords: engineWords.map(([position, timeMs]) => ({ position, timeMs })),
    speechMs,
  }).map(({ start, end, timeMs }) => [text.slice(start, end), timeMs]);

it('takes the engine’s times where it has a word', () => {
  const words: [number, number][] = [
    [0, 20],
    [4, 240],
  ];
  expect(place('Mia ran.', words)).toEqual([
    ['Mia', 20],
    ['ran', 240],
  ]);
});

it('counts code points where the engine does', () => {
  const words: [number, number][] = [
    [0, 0],
    [4, 300],
  ];
  expect(place('It 🦕 ate', words)).toEqual([
    ['It', 0],
    ['ate', 300],
  ]);
  expect(place('🦕🦕 ate', [[3, 300]])).toEqual([['ate', 300]]);
});

it('begins a word with the first of what the engine makes of it', () => {
  const words: [number, number][] = [
    [0, 0],
    [3, 200],
    [3, 350],
    [4, 500],
    [7, 800],
  ];
  expect(place('At 3.50 now', words)).toEqual([
    ['At', 0],
    ['3.50', 200],
    ['now', 800],
  ]);
});

it('places what the engine passes over by its letters', () => {
  const words: [number, number][] = [
    [0, 0],
    [15, 600],
  ];
  expect(place('aaaa bbbb cccc dddd', words)).toEqual([
    ['aaaa', 0],
    ['bbbb', 200],
    ['cccc', 400],
    ['dddd', 600],
  ]);
  expect(place('aaaa bbbb', [], 900)).toEqual([
    ['aaaa', 0],
    ['bbbb', 500],
  ]);
});

it('gives one time for each word, never falling, never past the end, whatever the engine says', () => {
  const engineWord = fc.record({
    position: fc.integer({ min: -1, max: 60 }),
    timeMs: fc.integer({ min: 0, max: 5000 }),
  });
  const anyText = fc
    .array(fc.constantFrom('Mia', '3.50', '🦕', '“', '—', 'it’s', '。', '月が'))
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(anyText, fc.array(engineWord), fc.nat(3000), (text, engineWords: EngineWord[], speechMs) => {
      const placed = placeWords({ text, language: 'en', engineWords, speechMs });
      expect(placed.map(({ start, end }) => ({ start, end }))).toEqual(
        wordsOf(text, { start: 0, end: text.length }, 'en'),
      );
      const times = placed.map(({ timeMs }) => timeMs);
      expect(times).toEqual(times.toSorted((one, other) => one - other));
      for (const timeMs of times) expect(timeMs).toBeLessThanOrEqual(speechMs);
      for (const timeMs of times) expect(timeMs).toBeGreaterThanOrEqual(0);
    }),
  );
});
