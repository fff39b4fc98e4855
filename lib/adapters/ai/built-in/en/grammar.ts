import type { Person } from '../story-pack';
import { asPattern } from '../words';

export type Pronouns = { readonly they: string; readonly them: string; readonly their: string };

/** Several people, and one person of gender `other`, are “they”. */
export function pronounsOf(people: readonly Person[]): Pronouns {
  const [only, ...others] = people;
  if (only && others.length === 0 && only.gender === 'female') return { they: 'she', them: 'her', their: 'her' };
  if (only && others.length === 0 && only.gender === 'male') return { they: 'he', them: 'him', their: 'his' };
  return { they: 'they', them: 'them', their: 'their' };
}

export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

export function withArticle(noun: string): string {
  return /^[aeiou]/iu.test(noun) ? `an ${noun}` : `a ${noun}`;
}

export function capitalised(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

const SMALL_WORDS = ['a', 'an', 'and', 'the', 'of', 'in', 'on', 'at', 'to', 'for', 'with', 'no', 'by', 'than', 'from'];

/** Names keep the letters that they are written with: “von und zu Hohen”. */
export function titleCase(text: string, names: readonly string[]): string {
  const kept = names.map((name) => `${asPattern(name)}(?![\\p{L}\\p{N}])`);
  return text.replace(new RegExp(`(?<!\\S)(?:${kept.join('|')})|\\S+`, 'gu'), (word: string, at: number) =>
    names.includes(word) || (at > 0 && SMALL_WORDS.includes(word)) ? word : capitalised(word),
  );
}
