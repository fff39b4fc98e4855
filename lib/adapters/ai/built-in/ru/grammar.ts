import type { Gender } from '@/lib/children/child-profile';
import type { Person } from '../story-pack';

export type Agreement = 'm' | 'f' | 'n' | 'pl';

export type Noun = {
  readonly nom: string;
  readonly gen: string;
  readonly dat: string;
  readonly acc: string;
  readonly ins: string;
  readonly agreement: 'm' | 'f' | 'n';
};

type Cases = readonly [nom: string, gen: string, dat: string, acc: string, ins: string];

const HARD_TO_SOFT = /[гкхжчшщ]$/u;
const HUSHERS = /[жчшщ]$/u;

/**
 * Declines “adjectives noun/tail”: the head is the last word before the slash. `[о]` marks a vowel that falls out in the
 * other cases (`свист[о]к`), `~` a feminine noun in -ь. Covers the regular types that the dictionary uses, no more.
 */
export function declined(spec: string, isAnimate = false): Noun {
  const [phrase = '', tail] = spec.split('/');
  const words = phrase.split(' ');
  const head = words.at(-1) ?? '';
  const agreement = agreementOf(head);
  const columns = [
    ...words.slice(0, -1).map((word) => adjective(word, agreement, isAnimate)),
    headCases(head, agreement, isAnimate),
  ];
  const at = (index: 0 | 1 | 2 | 3 | 4) =>
    [...columns.map((cases) => cases[index]), ...(tail === undefined ? [] : [tail])].join(' ');
  return { nom: at(0), gen: at(1), dat: at(2), acc: at(3), ins: at(4), agreement };
}

function agreementOf(head: string): 'm' | 'f' | 'n' {
  if (/[ая~]$/u.test(head)) return 'f';
  return /[оеё]$/u.test(head) ? 'n' : 'm';
}

function headCases(head: string, agreement: 'm' | 'f' | 'n', isAnimate: boolean): Cases {
  const nom = head.replace(/[[\]~]/gu, '');
  const oblique = head.replace(/\[.\]/u, '').replace('~', '');
  const short = oblique.slice(0, -1);
  if (agreement === 'm') {
    const [gen, dat, ins] = masculine(oblique, short, head.includes('['));
    return [nom, gen, dat, isAnimate ? gen : nom, ins];
  }
  if (agreement === 'n') {
    if (nom.endsWith('о')) return [nom, `${short}а`, `${short}у`, nom, `${nom}м`];
    const isHard = /[цжчшщ]$/u.test(short);
    return [nom, `${short}${isHard ? 'а' : 'я'}`, `${short}${isHard ? 'у' : 'ю'}`, nom, `${nom}м`];
  }
  if (nom.endsWith('ь')) return [nom, `${short}и`, `${short}и`, nom, `${nom}ю`];
  if (nom.endsWith('ия')) return [nom, `${short}и`, `${short}и`, `${short}ю`, `${short}ей`];
  if (nom.endsWith('я')) return [nom, `${short}и`, `${short}е`, `${short}ю`, `${short}ей`];
  const ins = /[жчшщц]$/u.test(short) ? 'ей' : 'ой';
  return [nom, `${short}${HARD_TO_SOFT.test(short) ? 'и' : 'ы'}`, `${short}е`, `${short}у`, `${short}${ins}`];
}

function masculine(oblique: string, short: string, isMobile: boolean): readonly [string, string, string] {
  if (/[йь]$/u.test(oblique)) return [`${short}я`, `${short}ю`, `${short}ем`];
  const ins = oblique.endsWith('ц') && !isMobile ? 'ем' : 'ом';
  return [`${oblique}а`, `${oblique}у`, `${oblique}${ins}`];
}

function adjective(word: string, agreement: 'm' | 'f' | 'n', isAnimate: boolean): Cases {
  const stem = word.slice(0, -2);
  const isHusher = HUSHERS.test(stem) && !stem.endsWith('больш');
  const isSoft = !HARD_TO_SOFT.test(stem) && /(ий|яя|ее)$/u.test(word);
  const vowel = isSoft || isHusher ? 'е' : 'о';
  const thin = isSoft || HARD_TO_SOFT.test(stem) ? 'и' : 'ы';
  if (agreement === 'f') {
    const rest = `${stem}${vowel}й`;
    return [word, rest, rest, `${stem}${isSoft ? 'юю' : 'ую'}`, rest];
  }
  const gen = `${stem}${vowel}го`;
  return [word, gen, `${stem}${vowel}му`, agreement === 'm' && isAnimate ? gen : word, `${stem}${thin}м`];
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
