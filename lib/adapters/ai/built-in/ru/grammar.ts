import type { Gender } from '@/lib/children/child-profile';
import type { Person } from '../story-pack';

export type Agreement = 'm' | 'f' | 'n' | 'pl';

export type Noun = { readonly nom: string; readonly acc: string; readonly agreement: 'm' | 'f' | 'n' };

/**
 * Nominative and accusative of “adjectives noun/tail”, the only cases that the stories use: the head is the last word
 * before the slash, `~` marks a feminine noun in -ь, and only feminines change their accusative.
 */
export function declined(spec: string): Noun {
  const [phrase = '', tail] = spec.split('/');
  const words = phrase.replace('~', '').split(' ');
  const agreement = agreementOf(phrase);
  const joined = (parts: readonly string[]) => [...parts, ...(tail === undefined ? [] : [tail])].join(' ');
  const accusative = words.map((word, index) => (index < words.length - 1 ? ofAdjective(word) : ofNoun(word)));
  return { nom: joined(words), acc: joined(agreement === 'f' ? accusative : words), agreement };
}

function agreementOf(phrase: string): 'm' | 'f' | 'n' {
  if (/[ая~]$/u.test(phrase)) return 'f';
  return /[оеё]$/u.test(phrase) ? 'n' : 'm';
}

function ofAdjective(feminine: string): string {
  return feminine.replace(/ая$/u, 'ую').replace(/яя$/u, 'юю').replace(/ья$/u, 'ью');
}

function ofNoun(feminine: string): string {
  return feminine.replace(/а$/u, 'у').replace(/я$/u, 'ю');
}

/** Accusative of a name that the pack has chosen itself; a child’s name is never inflected. */
export function ofName(name: string): string {
  return /[ая]$/u.test(name) ? ofNoun(name) : `${name}а`;
}

/** Past tense from its masculine: `сказал`, `засмеялся`, `нашёл`, `привёл`, `затих`. */
export function past(masculineForm: string, agreement: Agreement): string {
  if (agreement === 'm') return masculineForm;
  const isReflexive = masculineForm.endsWith('ся');
  const bare = isReflexive ? masculineForm.slice(0, -2) : masculineForm;
  const stem = bare
    .replace(/ш[её]л$/u, 'шл')
    .replace(/ёл$/u, 'ел')
    .replace(/ё(?=[^л]$)/u, 'е')
    .replace(/(?<=[^л])$/u, 'л');
  return stem + { f: 'а', n: 'о', pl: 'и' }[agreement] + (isReflexive ? 'сь' : '');
}

/** A verb in the past, except for one person of gender `other`, who acts in the present, which has no gender. */
export type Did = (pastMasculine: string, present: string) => string;

const AGREEMENT: Readonly<Record<Gender, Agreement | null>> = { male: 'm', female: 'f', other: null };

export function didOf(people: readonly Person[]): Did {
  const [only, ...others] = people;
  const agreement = others.length > 0 || !only ? 'pl' : AGREEMENT[only.gender];
  return (pastMasculine, present) => (agreement === null ? present : past(pastMasculine, agreement));
}

/** `{сказал|говорит}` inside the dictionary’s sentences. */
export function conjugated(text: string, did: Did): string {
  return text.replace(/\{([^|}]*)\|([^}]*)\}/gu, (_, before: string, now: string) => did(before, now));
}

export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} и ${last}`;
}

export function capitalised(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
