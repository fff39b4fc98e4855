import { BUILT_IN_LANGUAGES, type BuiltInLanguage } from '@/lib/languages';
import type { StoryBrief } from '@/lib/stories/story-brief';
import { basesOf, isCompoundOf } from './inflections';
import { entriesInAnyLanguage, entriesNamed, isStopWord, keyOf, wordsFor } from './lexicon';
import { namelessOf } from './nameless';
import type { Pattern } from './story-pack';
import { matcherOf, wordsOf } from './words';

/** What a story may not tell of. */
export type Avoidance = {
  readonly isEmpty: boolean;
  /** Whether a sentence of the story holds such a word; the names of children and heroes are not words. */
  readonly forbids: (text: string) => boolean;
  /** The same for a parent’s own words, which may be of any language. */
  readonly forbidsTyped: (text: string) => boolean;
  /** Whether a topic of the dictionary is, or holds, such a word. */
  readonly forbidsTopic: (topic: { readonly id: string; readonly stems: readonly Pattern[] }) => boolean;
};

/**
 * A word that a lexicon knows brings its synonyms, its members and the story’s own words for it; every word bans its own
 * inflected forms, too.
 */
export function avoidanceOf(brief: StoryBrief, language: BuiltInLanguage): Avoidance {
  const typed = brief.children.flatMap((child) => child.avoid).flatMap((fear) => typedWordsOf(fear, language));
  const entries = typed.flatMap(({ word, saysNothing }) => entriesNamed(word, language, saysNothing));
  const keys = new Set(entries.map(keyOf));
  const patterns = [...new Set(entries.flatMap((entry) => wordsFor(entry, language)))];
  const telling = typed.filter(({ word, saysNothing }) => word.length >= 3 && !saysNothing);
  const plain = [...new Set(telling.map(({ word }) => word))];
  const bases = new Set(plain.flatMap((word) => basesOf(word, language)));
  const nameless = namelessOf(brief, language);

  const isNamed = matcherOf(patterns);
  const isBanned = remembered(
    (word) =>
      isNamed(word) ||
      basesOf(word, language).some((base) => bases.has(base)) ||
      plain.some((part) => isCompoundOf(word, part, language)),
  );
  const names = remembered((word) => entriesInAnyLanguage(word).some((entry) => keys.has(keyOf(entry))));
  // A scene is asked about once for every wording that is tried.
  const tellsOf = remembered((text) => wordsOf(nameless(text)).some(isBanned));
  const forbids = (text: string) => typed.length > 0 && tellsOf(text);
  return {
    isEmpty: typed.length === 0,
    forbids,
    forbidsTyped: (text) => forbids(text) || (typed.length > 0 && wordsOf(nameless(text)).some(names)),
    forbidsTopic: ({ id, stems }) =>
      typed.length > 0 && (keys.has(`topic ${id}`) || overlap(patterns, stems) || stems.map(bare).some(isBanned)),
  };
}

type TypedWord = { readonly word: string; readonly saysNothing: boolean };

/** A phrase may be of any language; who types “hat” and nothing else for an English story does not mean German “hat”. */
function typedWordsOf(fear: string, language: BuiltInLanguage): TypedWord[] {
  const words = wordsOf(fear);
  const languages = words.length === 1 ? [language] : BUILT_IN_LANGUAGES;
  return words.map((word) => ({ word, saysNothing: isStopWord(word, languages) }));
}

function bare(pattern: Pattern): string {
  return pattern.replaceAll('*', '');
}

function overlap(avoided: readonly Pattern[], stems: readonly Pattern[]): boolean {
  const topic = stems.map((pattern) => ({ stem: bare(pattern), isOpen: pattern.endsWith('*') }));
  return avoided.some((pattern) => {
    const ban = bare(pattern);
    const isOpen = pattern.endsWith('*');
    return topic.some(
      (own) => own.stem === ban || (isOpen && own.stem.startsWith(ban)) || (own.isOpen && ban.startsWith(own.stem)),
    );
  });
}

function remembered(judge: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const answer = known.get(text) ?? judge(text);
    known.set(text, answer);
    return answer;
  };
}
