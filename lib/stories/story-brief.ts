import type { Gender } from '../children/child-profile';
import type { AgeBand } from './age-band';
import type { Moral } from './moral';

/** Who the story is told about and for: `child` children only, `hero` heroes told for the children, `combined` both. */
export type StoryType = 'child' | 'hero' | 'combined';

export type BriefChild = {
  name: string;
  age: number;
  gender: Gender;
  interests: readonly string[];
  /** Fears and allergies: never in a story. */
  avoid: readonly string[];
};

export type BriefHero = {
  name: string;
  gender: Gender;
  appearance: string | null;
  personalityTraits: readonly string[];
  interests: readonly string[];
  strengths: readonly string[];
};

/** A story this family has heard: what a new one must not repeat, and may remember. */
export type ToldStory = {
  title: string;
  summary: string | null;
  /** First sentence of the text. */
  opening: string | null;
  /** Last sentence of the text. */
  ending: string | null;
  /** Invented by the storyteller, where it said them. */
  names?: readonly string[];
};

/** A story that is told once more: its plot is kept. */
export type RetoldStory = {
  title: string;
  summary: string | null;
  /** The story itself: no summary has all of its people and places. */
  text: string;
  names: readonly string[];
  /** What the built-in storyteller drew it from. */
  seed: string;
};

/**
 * Everything a storyteller is told: built from the database, never from the browser. The prompt for a language model is
 * made from it, and the built-in storyteller reads it directly.
 */
export type StoryBrief = {
  language: string;
  type: StoryType;
  /** At least one; the youngest sets `ageBand`. */
  children: readonly BriefChild[];
  /** At least one for `hero` and `combined`, none for `child`. */
  heroes: readonly BriefHero[];
  /** A moral of the list, a parent's own words, or none. */
  moral: { kind: 'listed'; moral: Moral } | { kind: 'custom'; text: string } | null;
  ageBand: AgeBand;
  lengthMinutes: number;
  targetWords: number;
  /** The parent's own words: data, not instructions. */
  idea: string | null;
  continues: { title: string; summary: string | null; ending: string | null } | null;
  /** Not among `toldBefore`, which is not to be repeated. */
  retells?: RetoldStory;
  /** Newest first, at most 50. */
  toldBefore: readonly ToldStory[];
  /** Makes one writing different from the next, and the same one repeatable. */
  seed: string;
};
