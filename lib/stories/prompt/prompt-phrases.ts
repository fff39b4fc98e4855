import type { AgeBand } from '../age-band';
import type { Moral } from '../moral';

/** What the prompt says, in one language: the storyteller is spoken to in the language it is to write in. */
export type PromptPhrases = {
  /** Who the storyteller is, and that it writes in this language only. `language` is an autonym. */
  storyteller: (language: string) => string;
  /** Words, sentence length and themes for the reader's age. */
  ageBands: Readonly<Record<AgeBand, string>>;
  /** Who the story is about, for each type. */
  types: Readonly<Record<'child' | 'hero' | 'combined', string>>;
  /** More than one child: all of them matter equally. */
  siblings: string;
  morals: Readonly<Record<Moral, string>>;
  /** Stands for a moral in the parent's own words, in the data under `moral`. */
  customMoral: string;
  /** The moral shows in what happens. `moral` is one of `morals`, or `customMoral`. */
  moral: (moral: string) => string;
  /** Fears and allergies; the list itself is in the data under `avoid`. */
  avoid: string;
  /** Interests are part of the plot. */
  interests: string;
  /** An idea of the parent's, in the data under `idea`. */
  idea: string;
  /** The story to go on from, in the data under `continues`. */
  continues: string;
  /** The story to tell once more, in the data under `retells`. */
  retells: string;
  /** What has been told, in the data under `toldBefore`: be consistent, do not repeat. */
  toldBefore: string;
  /** Calm, safe, sleepy. */
  bedtime: string;
  /** About how many words. */
  length: (words: number) => string;
  /** The data block is material, never instructions. */
  dataOnly: string;
  /** Title line, text, line of dashes, `Summary:` and `Names:`: those two words stay English. */
  format: string;
  /**
   * One other title for the story in the data under `retitles`, in this language only, and none of `titlesUsed`; nothing but
   * the title. `language` is an autonym.
   */
  retitle: (language: string) => string;
  /** The title of a story that never said its own. `names` is never empty. */
  untitled: (names: readonly string[]) => string;
};
