import { describe, expect, it } from 'vitest';
import { type AlignedChunk, alignWords } from './character-alignment';

/** A tenth of a second for each character. */
function alignmentOf(text: string, fromMs = 0): NonNullable<AlignedChunk['alignment']> {
  const characters = [...text];
  return { characters, characterStartTimesSeconds: characters.map((_, index) => (fromMs + index * 100) / 1000) };
}

const chunk = (text: string, fromMs = 0): AlignedChunk => ({
  audioMs: [...text].length * 100,
  alignment: alignmentOf(text, fromMs),
});

function timesOf(text: string, chunks: AlignedChunk[], language = 'en') {
  return [...alignWords(text, language, chunks)].map(([start, timeMs]) => [start, Math.round(timeMs)]);
}

const TEXT = 'The moon rose.';
const EXACT = [
  [0, 0],
  [4, 400],
  [9, 900],
];

describe('the same times, however they come', () => {
  it.each<[string, AlignedChunk[]]>([
    ['in one piece', [chunk(TEXT)]],
    ['going on', [chunk('The mo'), chunk('on rose.', 600)]],
    ['from zero in each chunk', [chunk('The mo'), chunk('on rose.')]],
    [
      'with a space before each chunk',
      [chunk('The '), { ...chunk('moon'), alignment: alignmentOf(' moon', 300) }, chunk(' rose.', 800)],
    ],
    ['twice, first in part', [chunk('The moon'), { audioMs: 600, alignment: alignmentOf(TEXT) }]],
    ['twice, then in part', [chunk(TEXT), { audioMs: 0, alignment: alignmentOf('The moon') }]],
    [
      'with chunks of nothing between',
      [{ audioMs: 0, alignment: undefined }, chunk(TEXT), { audioMs: 0, alignment: alignmentOf('') }],
    ],
  ])('%s', (_, chunks) => {
    expect(timesOf(TEXT, chunks)).toEqual(EXACT);
  });
});

it('what the text itself says twice is not a second pass', () => {
  expect(timesOf('Ho ho. Ho ho.', [chunk('Ho ho. '), chunk('Ho ho.', 700)])).toEqual([
    [0, 0],
    [3, 300],
    [7, 700],
    [10, 1000],
  ]);
});

it('a silence between two chunks that both count from zero is kept', () => {
  const pausing = { ...chunk('The moon '), audioMs: 2000 };
  expect(timesOf(TEXT, [pausing, chunk('rose.')])).toEqual([
    [0, 0],
    [4, 400],
    [9, 2000],
  ]);
});

describe('what is spoken otherwise than written', () => {
  it('leaves the words open that it cannot find', () => {
    expect(timesOf('At 20 to 5 the fox ran', [chunk('At twenty to five the fox ran')])).toEqual([
      [0, 0],
      [6, 1000],
      [11, 1800],
      [15, 2200],
      [19, 2600],
    ]);
  });

  it('says nothing of a text that was not spoken', () => {
    expect(timesOf('Ночь тиха', [chunk('The moon')], 'ru')).toEqual([]);
  });
});

it('counts places in code units, times in characters', () => {
  expect(timesOf('🦊 fox 🌙 moon', [chunk('🦊 fox 🌙 moon')])).toEqual([
    [3, 200],
    [10, 800],
  ]);
});

it.each([
  ['no time at all', { characters: [...TEXT], characterStartTimesSeconds: [] }],
  [
    'times that are no numbers',
    { characters: [...TEXT], characterStartTimesSeconds: TEXT.split('').map(() => Number.NaN) },
  ],
])('%s is nothing known', (_, alignment) => {
  expect(timesOf(TEXT, [{ audioMs: 100, alignment }])).toEqual([]);
});
