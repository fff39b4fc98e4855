import type { Person } from './story-pack';
import { asPattern, countWords } from './words';

/** Of a story’s words, this many may go into saying all names once before long ones are cut to what people are called. */
const SHARE_OF_NAMES = 1 / 25;

/** Of a story’s words, this many may go into saying all names in full in its first sentence. */
const SHARE_OF_FULL_NAMES = 1 / 10;

export type CallNames<P extends Person> = {
  readonly people: readonly P[];
  /** The text with everybody’s name in full where it is said first. */
  readonly inFull: (text: string) => string;
  /** The same for the first sentence, unless the names would fill the story. */
  readonly introduced: (text: string) => string;
};

/**
 * “Maximiliane Elisabeth von und zu Hohen” is Maximiliane after she has been introduced, if the story is short. What people
 * are called is how their name begins, so that nothing in a sentence has to agree anew.
 */
export function callNamesOf<P extends Person>(people: readonly P[], targetWords: number): CallNames<P> {
  const full = people.reduce((sum, { name }) => sum + countWords(name), 0);
  const called = people.map((person) => ({ ...person, name: calledBy(person.name) }));
  const isUnique = new Set(called.map(({ name }) => name)).size === called.length;
  if (full <= targetWords * SHARE_OF_NAMES || !isUnique) {
    return { people, inFull: (text) => text, introduced: (text) => text };
  }
  const fullNames = new Map(called.map(({ name }, index) => [name, people[index]?.name ?? name]));
  const anyName = wholeWords([...fullNames.keys()]);
  const inFull = (text: string) => {
    const said = new Set<string>();
    return text.replace(anyName, (name) => {
      const isFirst = !said.has(name);
      said.add(name);
      return isFirst ? (fullNames.get(name) ?? name) : name;
    });
  };
  return {
    people: called,
    inFull,
    introduced: full <= targetWords * SHARE_OF_FULL_NAMES ? inFull : (text) => text,
  };
}

/** A name that ends with a full stop, “James Jr.”, is enough of one at the end of a sentence. */
export function withSingleStops(text: string, people: readonly { readonly name: string }[]): string {
  const stopped = people.map(({ name }) => name.trim()).filter((name) => name.endsWith('.'));
  return stopped.reduce((told, name) => told.replaceAll(`${name}.`, name), text);
}

/** The first of three words and more; with a title or a “Sir”, the first two. */
export function calledBy(name: string): string {
  const words = name.split(/\s+/u);
  if (words.length < 3 || words.some((word) => !/^\p{L}/u.test(word))) return name;
  const [first = name, second = ''] = words;
  if (/^(?:the|a|der|die|das|eine?|el|la|los|las|un|le|les|une)$/iu.test(first)) return name;
  // Una Mae and An are people.
  if (/^(?:an|una)$/iu.test(first) && /^\p{Ll}/u.test(second)) return name;
  return TITLE.test(first) && /^\p{Lu}/u.test(second) ? `${first} ${second}` : first;
}

const TITLE =
  /^(?:captain|sir|lady|lord|king|queen|prince|princess|doctor|dr\.?|professor|kapitän|kapitänin|herr|frau|könig|königin|prinz|prinzessin|ritter|capitán|capitana|rey|reina|príncipe|princesa|doctora?|don|doña|capitaine|roi|reine|chevalier|docteur|madame|monsieur|капитан|король|королева|принц|принцесса|доктор|рыцарь|сэр|super|mr\.?|mrs\.?|miss|uncle|aunt|grandpa|grandma|onkel|tante|opa|oma)$/iu;

/** In one pass, so that nothing is looked for in a name just said; “Anna Lee” before “Anna”. */
function wholeWords(names: readonly string[]): RegExp {
  const longestFirst = names.toSorted((a, b) => b.length - a.length).map(asPattern);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
