import { pickBy, pictureSeed } from '@/components/ui/picture-seed';
import {
  COVER_CREATURES,
  COVER_MOTIFS,
  type CoverCreature,
  type CoverMotif,
  CREATURE_WORDS,
  MOTIF_WORDS,
} from './cover-words';

export type CoverPalette = {
  skyTop: string;
  skyLow: string;
  moon: string;
  /** Far to near. */
  hills: readonly [string, string, string];
  /** What is small and warm: windows, a sail, a balloon. */
  glow: string;
};

/** Dusks from dawn rose to deep night; chosen to be calm beside each other on a shelf. */
export const COVER_PALETTES: readonly [CoverPalette, ...CoverPalette[]] = [
  { skyTop: '#2a2c63', skyLow: '#e6a184', moon: '#fff0cf', hills: ['#5b5391', '#3c3a71', '#23244e'], glow: '#ffce82' },
  { skyTop: '#10404f', skyLow: '#9ccdb4', moon: '#fdf3d0', hills: ['#3c7f7f', '#22595f', '#123741'], glow: '#ffd991' },
  { skyTop: '#3c2150', skyLow: '#dc8d9d', moon: '#ffe7c4', hills: ['#7a4a7d', '#533063', '#341d46'], glow: '#ffc59b' },
  { skyTop: '#553a68', skyLow: '#f5bd78', moon: '#fff3d6', hills: ['#97637a', '#654263', '#3d2a4b'], glow: '#ffe09a' },
  { skyTop: '#121c46', skyLow: '#5f84bf', moon: '#f3edd8', hills: ['#365092', '#233a70', '#15244f'], glow: '#f6d58a' },
  { skyTop: '#5d5590', skyLow: '#f6cdb6', moon: '#fff6e3', hills: ['#8f7fac', '#655c90', '#413c6b'], glow: '#ffd7a1' },
  { skyTop: '#1b3d3f', skyLow: '#d3c88b', moon: '#fbf2cf', hills: ['#4a7560', '#2b5347', '#183733'], glow: '#ffd98a' },
  { skyTop: '#1d2b3f', skyLow: '#c6a9b8', moon: '#fbeee0', hills: ['#596b86', '#3b4b68', '#232f47'], glow: '#ffd39a' },
  { skyTop: '#23365c', skyLow: '#f2b98f', moon: '#fff1d8', hills: ['#4f7a86', '#315868', '#1c3a4a'], glow: '#ffdf9e' },
  { skyTop: '#3a2446', skyLow: '#e98f78', moon: '#ffe9c9', hills: ['#8a4f63', '#5f3550', '#3a2038'], glow: '#ffd08a' },
  { skyTop: '#0f2f3a', skyLow: '#d9c48a', moon: '#fff4d2', hills: ['#4d7a5c', '#2f5a48', '#183a33'], glow: '#ffdc8c' },
  { skyTop: '#2e2a5a', skyLow: '#a7b7e6', moon: '#f7f0ff', hills: ['#6a6fb0', '#474c88', '#2a2d5c'], glow: '#ffe3a3' },
  { skyTop: '#4a2f2f', skyLow: '#f0c27b', moon: '#fff2cf', hills: ['#9a6a4c', '#6d4a3c', '#432c2b'], glow: '#ffe6a6' },
];

type CoverPlan = { motif: CoverMotif; palette: CoverPalette; creature: CoverCreature | null; seed: number };

type CoverStory = { id: string; title: string; language: string; childInterests?: readonly string[] };

const FEW_STORIES_SHOW_A_PLACE_OF_THEIR_OWN = 3;

/**
 * The same story always has the same cover: colours from its id; place and creature from its title where that names some,
 * else from what the child loves. A creature that neither names is not there: it might be one that the child fears.
 */
export function planCover({ id, title, language, childInterests = [] }: CoverStory): CoverPlan {
  const seed = pictureSeed(id);
  const titleWords = wordsOf(title, language);
  const lovedWords = childInterests.flatMap((interest) => wordsOf(interest, language));
  const [loved, ...moreLoved] = namedIn(lovedWords, COVER_MOTIFS, MOTIF_WORDS);
  const anywhere = pickBy(seed, 1, COVER_MOTIFS);
  const [creature, ...moreCreatures] = namedIn(lovedWords, COVER_CREATURES, CREATURE_WORDS);
  const byChance =
    loved === undefined || seed % FEW_STORIES_SHOW_A_PLACE_OF_THEIR_OWN === 0
      ? anywhere
      : pickBy(seed, 4, [loved, ...moreLoved]);
  const motif = namedIn(titleWords, COVER_MOTIFS, MOTIF_WORDS)[0] ?? byChance;
  const shown =
    namedIn(titleWords, COVER_CREATURES, CREATURE_WORDS)[0] ??
    (creature === undefined ? null : pickBy(seed, 5, [creature, ...moreCreatures]));
  const isStranded = shown === 'whale' && motif !== 'sea' && motif !== 'lighthouse';
  return { motif, palette: pickBy(seed, 2, COVER_PALETTES), creature: isStranded ? null : shown, seed };
}

function wordsOf(text: string, language: string): string[] {
  return text.toLocaleLowerCase(language).match(/\p{L}+/gu) ?? [];
}

function namedIn<Name extends string>(
  words: readonly string[],
  names: readonly Name[],
  patterns: Readonly<Record<Name, RegExp>>,
): Name[] {
  return names.filter((name) => words.some((word) => patterns[name].test(word)));
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
