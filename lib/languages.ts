/** Languages are BCP 47 primary subtags, in lower case: `en`, `ru`. */
export const BUILT_IN_LANGUAGES = ['en', 'ru', 'es', 'de', 'fr'] as const;

export type BuiltInLanguage = (typeof BUILT_IN_LANGUAGES)[number];

/** What a parent can choose when a provider that speaks them is configured; autonyms. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  en: 'English',
  ru: 'Русский',
  es: 'Español',
  de: 'Deutsch',
  fr: 'Français',
  ar: 'العربية',
  cs: 'Čeština',
  da: 'Dansk',
  el: 'Ελληνικά',
  fi: 'Suomi',
  hi: 'हिन्दी',
  hu: 'Magyar',
  it: 'Italiano',
  ja: '日本語',
  ko: '한국어',
  nl: 'Nederlands',
  no: 'Norsk',
  pl: 'Polski',
  pt: 'Português',
  ro: 'Română',
  sv: 'Svenska',
  tr: 'Türkçe',
  uk: 'Українська',
  zh: '中文',
};

export function isBuiltInLanguage(language: string): language is BuiltInLanguage {
  return BUILT_IN_LANGUAGES.some((known) => known === language);
}
