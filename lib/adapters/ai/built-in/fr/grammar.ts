import type { Person } from '../story-pack';

/** A singular noun with its articles: “un sifflet”, “le sifflet”. */
export type Noun = { readonly un: string; readonly le: string; readonly isFeminine: boolean };

const ASPIRATED = /^h(ibou|amster|angar|aie|alle|amac|aut|érisson|éron|êtr|utte|éros|ublot)/iu;

/** Whether `le`, `de` and `que` lose their vowel before this word. Foreign names in Ha- and Y- mostly keep it. */
function elides(word: string): boolean {
  if (/^h/iu.test(word)) return !ASPIRATED.test(word) && !/^Ha/u.test(word);
  return /^[aeiouàâéèêëîïôöûùüœæ]/iu.test(word) || /^y[^aeiouàâéèê]/iu.test(word);
}

export function masculine(noun: string): Noun {
  return { un: `un ${noun}`, le: elides(noun) ? `l’${noun}` : `le ${noun}`, isFeminine: false };
}

export function feminine(noun: string): Noun {
  return { un: `une ${noun}`, le: elides(noun) ? `l’${noun}` : `la ${noun}`, isFeminine: true };
}

/** “du sifflet”, “de la gare”, “des trains”, “d’Emma”. */
export function de(words: string): string {
  if (words.startsWith('le ')) return `du ${words.slice(3)}`;
  if (words.startsWith('les ')) return `des ${words.slice(4)}`;
  return elides(words) ? `d’${words}` : `de ${words}`;
}

/** “au sifflet”, “à la gare”, “aux trains”. */
export function to(words: string): string {
  if (words.startsWith('le ')) return `au ${words.slice(3)}`;
  if (words.startsWith('les ')) return `aux ${words.slice(4)}`;
  return `à ${words}`;
}

/** “que Mila”, “qu’Emma”. */
export function que(words: string): string {
  return elides(words) ? `qu’${words}` : `que ${words}`;
}

export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} et ${last}`;
}

export function capitalised(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** French agreement: feminine only if everyone is. */
export function areFeminine(people: readonly Person[]): boolean {
  return people.every(({ gender }) => gender === 'female');
}
