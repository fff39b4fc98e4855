import type { BuiltInLanguage } from '@/lib/languages';
import { folded } from './words';

const RUSSIAN_ENDINGS =
  'а я о е ы и у ю й ь ой ей ом ем ам ям ах ях ами ями ов ев ого его ому ему ый ий ая яя ое ее ые ие ую юю ых их ым им ыми ими';

type Ending = { readonly ending: string; readonly singular: string };

/** Endings apart by spaces, and what stands in the singular instead. */
function endingsOf(endings: string, singular = ''): Ending[] {
  return endings.split(' ').map((ending) => ({ ending, singular }));
}

/** Of nouns and adjectives. */
const ENDINGS: Readonly<Record<BuiltInLanguage, readonly Ending[]>> = {
  de: endingsOf('ern em er en es e n s chen lein'),
  en: [
    ...endingsOf('s es ing ed ’s'),
    ...endingsOf('ies', 'y'),
    ...endingsOf('ves', 'f'),
    ...endingsOf('ves', 'fe'),
    ...endingsOf('ing', 'e'),
    ...endingsOf('y'),
  ],
  es: [...endingsOf('s es a o as os ito ita itos itas cito cita'), ...endingsOf('ces', 'z')],
  fr: [...endingsOf('s x e es ette ettes'), ...endingsOf('aux', 'al'), ...endingsOf('eux euse euses', 'eur')],
  ru: endingsOf(RUSSIAN_ENDINGS),
};

const IRREGULAR: Readonly<Record<string, string>> = {
  children: 'child',
  feet: 'foot',
  men: 'man',
  people: 'person',
  teeth: 'tooth',
  women: 'woman',
};

/**
 * What a word may be an inflected form of, without accents: two words that share one are taken for forms of one noun.
 * Guesses, and so for words only that no list knows.
 */
export function basesOf(word: string, language: BuiltInLanguage): readonly string[] {
  const bare = folded(word);
  const bases = new Set([bare]);
  const irregular = language === 'en' ? IRREGULAR[bare] : undefined;
  if (irregular) bases.add(irregular);
  for (const { ending, singular } of ENDINGS[language]) {
    if (!bare.endsWith(ending)) continue;
    const base = bare.slice(0, bare.length - ending.length) + singular;
    if (base.length >= 3) bases.add(base);
  }
  // A vowel comes and goes: ветер, ветра; белка, белок.
  if (language === 'ru') for (const base of [...bases]) bases.add(base.replace(/[оеь]([кцнрл])$/u, '$1'));
  return [...bases];
}

/** Only German writes its compounds in one word: Apfel in Apfelmus, Stein in Edelstein. */
export function isCompoundOf(word: string, part: string, language: BuiltInLanguage): boolean {
  if (language !== 'de') return false;
  const [whole, within] = [folded(word), folded(part)];
  return (
    (within.length >= 4 && whole.startsWith(within)) ||
    (within.length >= 5 && basesOf(whole, language).some((base) => base.endsWith(within)))
  );
}
