import type { Gender } from '@/lib/children/child-profile';
import type { Moral } from '@/lib/stories/moral';
import type { BriefChild, BriefHero } from '@/lib/stories/story-brief';
import type { Paragraph, Style } from './line';

/** Somebody with a name. The pack derives pronouns and agreement from `gender` and from how many act together. */
export type Person = { readonly name: string; readonly gender: Gender };

/**
 * A word pattern: `cat` is that word alone, `dinosaur*` every word that begins so, `*apfel` every one that ends so. Lower
 * case, one word, `е` for `ё`. Short stems without the star, or `cat*` finds the caterpillar.
 */
export type Pattern = string;

/** What the story is about: an interest of the pack's dictionary, or words nobody foresaw, to be quoted, never inflected. */
export type Subject =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'unknown'; readonly text: string };

export type ToldMoral = Moral | 'custom' | 'none';

/** Draws from the story's seed. */
export type Pick = <T>(items: readonly T[]) => T;

/** What the engine hands the pack before anything is told. All free text is trimmed, short and without quotation marks. */
export type Casting = {
  /** Who acts: the children, the heroes, or (children first) both. */
  readonly protagonists: readonly Person[];
  /** The children a hero story is told for; empty otherwise. */
  readonly listeners: readonly Person[];
  readonly heroes: readonly BriefHero[];
  readonly children: readonly BriefChild[];
  readonly subject: Subject;
  /** A parent's own moral, for the dilemmas of `custom`. */
  readonly customMoral: string | null;
  /** A parent's idea that names nothing of the dictionary, to be quoted as what somebody asked for. */
  readonly idea: string | null;
  /** Title of the story that this one carries on. */
  readonly previousTitle: string | null;
};

/** Something that happens. `tell` returns finished sentences; ids are unique within their list. */
export type Scene<S> = { readonly id: string; readonly tell: (stage: S) => readonly Paragraph[] };

/**
 * The way there and back: `lane` (leaving home) and `meadow`, then the setback, `wood` and `stream`, then the dilemma and
 * the plot's end, and `homeward`. An episode stands alone on its leg, in any order, and changes nothing that lasts.
 */
export const LEGS = ['lane', 'meadow', 'wood', 'stream', 'homeward'] as const;

export type Leg = (typeof LEGS)[number];

/** A plot: a wish or a trouble made from the interest's material, and how it is fulfilled after both turns. */
export type Plot<S> = {
  readonly id: string;
  /** At least three, of different shape. */
  readonly titles: (stage: S) => readonly string[];
  /** The companion arrives, the trouble is told, they set out. Level 0: at most 35 words (50 in the old wording). */
  readonly begin: (stage: S) => readonly Paragraph[];
  /** Arrival; the wish comes true. Level 0: at most 20 words. */
  readonly end: (stage: S) => readonly Paragraph[];
  /** One sentence naming protagonists, companion, thing and place. */
  readonly summary: (stage: S) => string;
};

/** Turn two: a choice in which the moral is at stake, decided by what the protagonists do. Level 0: at most 30 words. */
export type Dilemma<S> = Scene<S> & {
  /** One sentence for the summary. */
  readonly deed: (stage: S) => string;
  /** A sentence at home in which the deed echoes: an object, a gesture; never a lesson. */
  readonly echo: (stage: S) => string;
};

/**
 * A fear or allergy: how parents name it, and every word that a story then may not contain. The id is the same in every
 * language, and that of a kind where there is one.
 */
export type Fear = { readonly id: string; readonly named: readonly Pattern[]; readonly words: readonly Pattern[] };

/**
 * All that one language needs to tell stories. `S` is the pack's own stage: the cast with its pronouns and the props with
 * the forms the language needs. The engine never looks inside it and never joins words: it only orders what the pack's
 * functions return.
 */
export type StoryPack<S> = {
  /** The interests' dictionary; the material behind an id is the pack's affair. Thirty or more. */
  readonly interests: readonly { readonly id: string; readonly stems: readonly Pattern[] }[];
  /** Sets the stage: chooses thing, companion (with a name) and place for the subject. */
  readonly stage: (casting: Casting, pick: Pick) => S;
  /**
   * The first sentence, from a grid with 100,000 cells or more. One sentence: no `.`, `!` or `?` before its end. With a
   * previous title it begins from there. In hero stories it must suit any grown or magical hero.
   */
  readonly opening: (stage: S, pick: Pick, style: Style) => string;
  /** The rest of the first paragraph: the love for the subject; portraits of heroes. Levels 1 and 2 only. */
  readonly introduction: (stage: S, pick: Pick) => Paragraph;
  /** Six or more. */
  readonly plots: readonly Plot<S>[];
  /** Turn one: the way is lost or barred, and what they know about the interest helps. Level 0: at most 25 words. */
  readonly setbacks: readonly Scene<S>[];
  /** Three or more for each moral. */
  readonly dilemmas: Readonly<Record<ToldMoral, readonly Dilemma<S>[]>>;
  /** One short paragraph that brings them to each leg; three or more for each leg. */
  readonly arrivals: Readonly<Record<Leg, readonly Scene<S>[]>>;
  /** Ten or more for each leg, 75 words and more in either wording. */
  readonly episodes: Readonly<Record<Leg, readonly Scene<S>[]>>;
  /** Coming home, washing, lying down. Levels 1 and 2 only; five or more. */
  readonly homecomings: readonly Scene<S>[];
  /** The very last sentence, from a grid with 1,000 cells or more; asleep, quiet. */
  readonly lastSentence: (stage: S, pick: Pick, style: Style) => string;
  /** Two very short sentences with a gentle sound, repeated for the youngest; eight or more. */
  readonly refrains: readonly string[];
};
