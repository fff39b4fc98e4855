import type { Gender } from '@/lib/children/child-profile';

/** A noun phrase in the singular. `takesEl`: feminine, but “el hada”, “un hada”. */
export type Noun = { readonly name: string; readonly gender: 'f' | 'm'; readonly takesEl?: boolean };

export const f = (name: string): Noun => ({ name, gender: 'f' });
export const m = (name: string): Noun => ({ name, gender: 'm' });
export const stressed = (name: string): Noun => ({ name, gender: 'f', takesEl: true });

const isEl = (noun: Noun) => noun.gender === 'm' || noun.takesEl === true;

export const the = (noun: Noun) => `${isEl(noun) ? 'el' : 'la'} ${noun.name}`;
export const one = (noun: Noun) => `${isEl(noun) ? 'un' : 'una'} ${noun.name}`;
export const ofThe = (noun: Noun) => (isEl(noun) ? `del ${noun.name}` : `de la ${noun.name}`);
export const toThe = (noun: Noun) => (isEl(noun) ? `al ${noun.name}` : `a la ${noun.name}`);

/** `dormid` becomes “dormida”, “dormido”, “dormidas”, “dormidos”; the other wording serves where nobody’s gender is to show. */
export type Agree = (stem: string, neutral: string) => string;

export function agreeing(genders: readonly Gender[]): Agree {
  if (genders.includes('other')) return (_stem, neutral) => neutral;
  const vowel = genders.every((gender) => gender === 'female') ? 'a' : 'o';
  return (stem) => `${stem}${vowel}${genders.length > 1 ? 's' : ''}`;
}

/** “Ana e Inés”, but “Ana y Ian”. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const and = /^h?[ií](?![aeoáéó])/iu.test(last) ? 'e' : 'y';
  return `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}

export function capitalised(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
