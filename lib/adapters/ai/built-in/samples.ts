import type { BuiltInLanguage } from '@/lib/languages';
import { englishSample } from './en/sample';
import type { PackSample } from './pack-sample';

/** What the tests ask of each registered pack. */
export const samples: Partial<Record<BuiltInLanguage, PackSample>> = { en: englishSample };
