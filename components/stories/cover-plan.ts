import { pickBy, pictureSeed } from '@/components/ui/picture-seed';

export const COVER_MOTIFS = ['forest', 'town', 'sea', 'mountains', 'castle', 'balloon'] as const;
export type CoverMotif = (typeof COVER_MOTIFS)[number];

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
];

/** Beginnings of words that ask for a motif, in the five languages that the built-in storyteller speaks. */
const MOTIF_WORDS: Readonly<Record<CoverMotif, RegExp>> = {
  sea: /^(sea|ocean|ship|boat|whale|island|мор[еяюс]|корабл|лодк|кит(?!а)|остров|mar$|mares|barco|ballena|isla|meer|schiff|boot|wal$|insel|mer$|bateau|baleine|île)/u,
  forest:
    /^(forest|wood|tree|fox|owl|bear|лес|дерев|лис|сов[аыу]|медвед|bosque|árbol|zorro|búho|oso|wald|baum|fuchs|eule|bär|forêt|arbre|renard|hibou|ours)/u,
  castle:
    /^(castle|king|queen|prince|dragon|knight|замок|замк|корол|принц|дракон|рыцар|castillo|rey$|reina|drag|caballero|schloss|könig|prinz|drache|ritter|château|roi$|reine|chevalier)/u,
  mountains: /^(mountain|snow|wolf|гор[аыеу]|снег|снеж|волк|montaña|nieve|lobo|berg|schnee|montagne|neige|loup)/u,
  balloon:
    /^(balloon|cloud|wind|sky|fl[iy]|шар|облак|вет[ер]|неб|лет|globo|nube|viento|cielo|vol|ballon|wolke|himmel|flieg|nuage|vent|ciel)/u,
  town: /^(town|city|house|street|train|lamp|город|дом|улиц|поезд|фонар|ciudad|casa|calle|tren|stadt|haus|straße|zug|ville|maison|rue$)/u,
};

type CoverPlan = { motif: CoverMotif; palette: CoverPalette; seed: number };

/** The same story always has the same cover: colours from its id, the place from its title where that names one. */
export function planCover(story: { id: string; title: string; language: string }): CoverPlan {
  const seed = pictureSeed(story.id);
  const words = story.title.toLocaleLowerCase(story.language).match(/\p{L}+/gu) ?? [];
  const named = COVER_MOTIFS.find((motif) => words.some((word) => MOTIF_WORDS[motif].test(word)));
  return {
    motif: named ?? pickBy(seed, 1, COVER_MOTIFS),
    palette: pickBy(seed, 2, COVER_PALETTES),
    seed,
  };
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
