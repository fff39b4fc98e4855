import type { BuiltInLanguage } from '@/lib/languages';
import { german } from './de/pack';
import { english } from './en/pack';
import { spanish } from './es/pack';
import { french } from './fr/pack';
import { russian } from './ru/pack';
import { type Storyteller, storytellerOf } from './storyteller';

export const packs: Readonly<Record<BuiltInLanguage, Storyteller>> = {
  de: storytellerOf('de', german),
  en: storytellerOf('en', english),
  es: storytellerOf('es', spanish),
  fr: storytellerOf('fr', french),
  ru: storytellerOf('ru', russian),
};
