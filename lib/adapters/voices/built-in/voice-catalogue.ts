import type { Voice } from '@/lib/narration/narrator';

/**
 * The languages of stories that the engine speaks well enough to listen to, by its own names, which do not follow ISO
 * everywhere. Not among them: Arabic (no short vowels), Hebrew and Thai (letters are spelled), Japanese (kana only).
 */
const ACCENTS: Readonly<Record<string, { first: string; second: string; names?: readonly [string, string] }>> = {
  en: { first: 'en-us', second: 'en', names: ['American', 'British'] },
  ru: { first: 'ru', second: 'ru' },
  es: { first: 'es', second: 'es-419', names: ['España', 'Latinoamérica'] },
  de: { first: 'de', second: 'de' },
  fr: { first: 'fr', second: 'fr' },
  cs: { first: 'cs', second: 'cs' },
  da: { first: 'da', second: 'da' },
  el: { first: 'el', second: 'el' },
  fi: { first: 'fi', second: 'fi' },
  hi: { first: 'hi', second: 'hi' },
  hu: { first: 'hu', second: 'hu' },
  it: { first: 'it', second: 'it' },
  ko: { first: 'ko', second: 'ko' },
  nl: { first: 'nl', second: 'nl' },
  no: { first: 'nb', second: 'nb' },
  pl: { first: 'pl', second: 'pl' },
  pt: { first: 'pt-br', second: 'pt', names: ['Brasil', 'Portugal'] },
  ro: { first: 'ro', second: 'ro' },
  sv: { first: 'sv', second: 'sv' },
  tr: { first: 'tr', second: 'tr' },
  uk: { first: 'uk', second: 'uk' },
  zh: { first: 'cmn', second: 'cmn' },
};

type Speaker = Voice & { gender: 'female' | 'male'; variant: string; accent: 'first' | 'second' };

/** The same four in every language, so that a family keeps its voice when it changes the language. */
const SPEAKERS: readonly Speaker[] = [
  { id: 'luna', name: 'Luna', gender: 'female', variant: 'f2', accent: 'first' },
  { id: 'oskar', name: 'Oskar', gender: 'male', variant: 'm3', accent: 'first' },
  { id: 'mara', name: 'Mara', gender: 'female', variant: 'f3', accent: 'second' },
  { id: 'bruno', name: 'Bruno', gender: 'male', variant: 'm7', accent: 'second' },
];

export const VOICED_LANGUAGES: readonly string[] = Object.keys(ACCENTS);

export function voicesOf(language: string): Voice[] {
  const accents = ACCENTS[language];
  if (accents === undefined) return [];
  return SPEAKERS.map(({ id, name, gender, accent }) => {
    const origin = accents.names?.[accent === 'first' ? 0 : 1];
    return { id, name: origin === undefined ? name : `${name} (${origin})`, gender };
  });
}

/** What the engine calls this voice in this language; null where there is none. */
export function findEngineVoice(language: string, voice: string): string | null {
  const accents = ACCENTS[language];
  const speaker = SPEAKERS.find(({ id }) => id === voice);
  return accents === undefined || speaker === undefined ? null : `${accents[speaker.accent]}+${speaker.variant}`;
}
