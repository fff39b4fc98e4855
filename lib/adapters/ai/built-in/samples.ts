import type { BuiltInLanguage } from '@/lib/languages';
import { germanSample } from './de/sample';
import { englishSample } from './en/sample';
import { spanishSample } from './es/sample';
import { frenchSample } from './fr/sample';
import type { PackSample } from './pack-sample';
import { russianSample } from './ru/sample';

/** What the tests ask of each pack. */
export const samples: Readonly<Record<BuiltInLanguage, PackSample>> = {
  de: germanSample,
  en: englishSample,
  es: spanishSample,
  fr: frenchSample,
  ru: russianSample,
};
