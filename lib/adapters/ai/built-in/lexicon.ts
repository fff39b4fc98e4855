import type { BuiltInLanguage } from '@/lib/languages';
import { fears as germanFears } from './de/fears';
import { kinds as germanKinds } from './de/kinds';
import { interests as germanInterests } from './de/stage';
import { stopWords as germanStopWords } from './de/stop-words';
import { fears as englishFears, stopWords as englishStopWords } from './en/fears';
import { kinds as englishKinds } from './en/kinds';
import { interests as englishInterests } from './en/stage';
import { fears as spanishFears, stopWords as spanishStopWords } from './es/fears';
import { kinds as spanishKinds } from './es/kinds';
import { interests as spanishInterests } from './es/stage';
import { fears as frenchFears, stopWords as frenchStopWords } from './fr/fears';
import { kinds as frenchKinds } from './fr/kinds';
import { interests as frenchInterests } from './fr/stage';
import { type Kinds, membersOf } from './kinds';
import { fears as russianFears, stopWords as russianStopWords } from './ru/fears';
import { kinds as russianKinds } from './ru/kinds';
import { interests as russianInterests } from './ru/stage';
import type { Fear, Pattern } from './story-pack';
import { folded, matches } from './words';

/** Something that a list of fears can name. `named` is without accents; a topic is an interest of the dictionary. */
type Entry = {
  readonly id: string;
  readonly isTopic: boolean;
  readonly named: readonly Pattern[];
  readonly words: readonly Pattern[];
};

type Lexicon = { readonly entries: readonly Entry[]; readonly stopWords: readonly string[] };

type Topic = { readonly id: string; readonly stems: readonly Pattern[] };

function lexiconOf(
  fears: readonly Fear[],
  kinds: Kinds,
  topics: readonly Topic[],
  stopWords: readonly string[],
): Lexicon {
  const entry = (id: string, named: readonly Pattern[], words: readonly Pattern[], isTopic = false): Entry => ({
    id,
    isTopic,
    named: named.map(folded),
    words,
  });
  // The question mark is for words that name the kind in a list but mean something else in most sentences: French “vers”.
  const ofKinds = Object.entries(kinds).map(([id, patterns]) => {
    const words = patterns.split(' ');
    const named = words.map((word) => word.replace('?', ''));
    return entry(
      id,
      named,
      words.filter((word) => !word.startsWith('?')),
    );
  });
  return {
    entries: [
      ...fears.map(({ id, named, words }) => entry(id, named, words)),
      ...ofKinds,
      ...topics.map(({ id, stems }) => entry(id, stems, stems, true)),
    ],
    stopWords,
  };
}

const LEXICONS: Readonly<Record<BuiltInLanguage, Lexicon>> = {
  de: lexiconOf(germanFears, germanKinds, germanInterests, germanStopWords),
  en: lexiconOf(englishFears, englishKinds, englishInterests, englishStopWords),
  es: lexiconOf(spanishFears, spanishKinds, spanishInterests, spanishStopWords),
  fr: lexiconOf(frenchFears, frenchKinds, frenchInterests, frenchStopWords),
  ru: lexiconOf(russianFears, russianKinds, russianInterests, russianStopWords),
};

export function isStopWord(word: string, languages: readonly BuiltInLanguage[]): boolean {
  return languages.some((language) => LEXICONS[language].stopWords.includes(word));
}

/**
 * What a word of a parent’s list names. The story’s own language has the first say, so that a German “Wind” is not asked
 * of four other languages; a word that it does not know may be of any of them, unless it `saysNothing` where it stands.
 */
export function entriesNamed(word: string, language: BuiltInLanguage, saysNothing: boolean): readonly Entry[] {
  const own = namedIn(LEXICONS[language], word);
  if (own.length > 0 || saysNothing || !/.{3}|\p{Script=Cyrillic}{2}/u.test(word)) return own;
  const ids = new Set(entriesInAnyLanguage(word).map(keyOf));
  return LEXICONS[language].entries.filter((entry) => ids.has(keyOf(entry)));
}

export function entriesInAnyLanguage(word: string): readonly Entry[] {
  return Object.values(LEXICONS).flatMap((lexicon) => namedIn(lexicon, word));
}

/** Every word of the language that tells of the entry, or of what it is an umbrella for. */
export function wordsFor(entry: Entry, language: BuiltInLanguage): readonly Pattern[] {
  if (entry.isTopic) return entry.words;
  const ids = membersOf(entry.id);
  const kin = LEXICONS[language].entries.filter(({ id, isTopic }) => !isTopic && ids.includes(id));
  return [...entry.words, ...kin.flatMap(({ words }) => words)];
}

/** Also without the accents and umlauts that a keyboard lacks: `arana`, `Maeuse`. */
function namedIn(lexicon: Lexicon, word: string): readonly Entry[] {
  const typed = [folded(word), word.replace(/([aou])e/gu, '$1')];
  const spellings = lexicon === LEXICONS.de ? typed : typed.slice(0, 1);
  const found = lexicon.entries.filter(({ named }) =>
    named.some((pattern) => spellings.some((spelling) => matches(spelling, pattern))),
  );
  // Robins are a kind, and only for an interest all that is known of birds.
  const precise = found.filter(({ isTopic }) => !isTopic);
  return precise.length > 0 ? precise : found;
}

/** A topic and a kind may share an id and are not the same: who avoids the zoo may still meet a mouse. */
export function keyOf({ id, isTopic }: Entry): string {
  return isTopic ? `topic ${id}` : id;
}
