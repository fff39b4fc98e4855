import type { Person } from '../story-pack';

type Genus = 'm' | 'f' | 'n';

/** A noun in the singular with all the forms the stories use; `a` and `the` are nominatives. */
export type Noun = {
  readonly a: string;
  readonly aAcc: string;
  readonly the: string;
  readonly theAcc: string;
  readonly theDat: string;
  /** The pronoun that stands for it. */
  readonly it: string;
  readonly itAcc: string;
  /** With the definite article and one more adjective, given as its stem: “das verschwundene Ei”. */
  readonly the1: (adjective: string) => string;
};

/** A place that is reached on foot: `at` there, `to` it, dreaming `of` it. */
export type Place = { readonly the: string; readonly at: string; readonly to: string; readonly of: string };

const A = { m: 'ein', f: 'eine', n: 'ein' };
const A_ACC = { m: 'einen', f: 'eine', n: 'ein' };
const THE = { m: 'der', f: 'die', n: 'das' };
const THE_ACC = { m: 'den', f: 'die', n: 'das' };
const THE_DAT = { m: 'dem', f: 'der', n: 'dem' };
const STRONG = { m: 'er', f: 'e', n: 'es' };
const IT = { m: 'er', f: 'sie', n: 'es' };
const IT_ACC = { m: 'ihn', f: 'sie', n: 'es' };

/** `word` is “Hase/Hasen” where the oblique cases differ; `adjectives` are stems with spaces between them. */
function noun(genus: Genus, word: string, adjectives: string, tail: string): Noun {
  const [straight = word, oblique = straight] = word.split('/');
  const stems = adjectives.split(' ').filter((stem) => stem !== '');
  const phrase = (article: string, ending: string, head: string, more: readonly string[] = []) =>
    [article, ...[...more, ...stems].map((stem) => `${stem}${ending}`), head, tail]
      .filter((part) => part !== '')
      .join(' ');
  const accEnding = (weak: boolean) => {
    if (genus === 'm') return 'en';
    return weak ? 'e' : STRONG[genus];
  };
  return {
    a: phrase(A[genus], STRONG[genus], straight),
    aAcc: phrase(A_ACC[genus], accEnding(false), oblique),
    the: phrase(THE[genus], 'e', straight),
    theAcc: phrase(THE_ACC[genus], accEnding(true), oblique),
    theDat: phrase(THE_DAT[genus], 'en', oblique),
    it: IT[genus],
    itAcc: IT_ACC[genus],
    the1: (adjective) => phrase(THE[genus], 'e', straight, [adjective]),
  };
}

export const der = (word: string, adjectives = '', tail = ''): Noun => noun('m', word, adjectives, tail);
export const die = (word: string, adjectives = '', tail = ''): Noun => noun('f', word, adjectives, tail);
export const das = (word: string, adjectives = '', tail = ''): Noun => noun('n', word, adjectives, tail);

const CONTRACTED: Readonly<Record<string, string>> = {
  'in dem': 'im',
  'in das': 'ins',
  'an dem': 'am',
  'bei dem': 'beim',
  'zu dem': 'zum',
  'zu der': 'zur',
  'von dem': 'vom',
};

function contracted(preposition: string, phrase: string): string {
  const [article = '', ...rest] = phrase.split(' ');
  const both = `${preposition} ${article}`;
  return [CONTRACTED[both] ?? both, ...rest].join(' ');
}

function placeWith(at: string, to: string): (name: Noun) => Place {
  return (name) => ({
    the: name.the,
    at: contracted(at, name.theDat),
    to: contracted(to, to === 'zu' ? name.theDat : name.theAcc),
    of: contracted('von', name.theDat),
  });
}

export const inside = placeWith('in', 'in');
export const on = placeWith('auf', 'auf');
export const at = placeWith('an', 'zu');
export const near = placeWith('bei', 'zu');

/** The plural of a verb in the preterite: saß, saßen; hatte, hatten. */
export function pluralOf(preterite: string): string {
  return preterite.endsWith('e') ? `${preterite}n` : `${preterite}en`;
}

/** One person of gender `other` stays a name. */
export function pronounOf(people: readonly Person[]): string {
  const [only, ...others] = people;
  if (!only || others.length > 0 || only.gender === 'female') return 'sie';
  return only.gender === 'male' ? 'er' : only.name;
}

export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} und ${last}`;
}

export function capitalised(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
