import type { BuiltInLanguage } from '@/lib/languages';
import { german } from './de/pack';
import { english } from './en/pack';
import { spanish } from './es/pack';
import { french } from './fr/pack';
import { type Titler, titlerOf } from './retell-story';
import { russian } from './ru/pack';
import { type Storyteller, storytellerOf } from './storyteller';

export const packs: Readonly<Record<BuiltInLanguage, Storyteller>> = {
  de: storytellerOf('de', german),
  en: storytellerOf('en', english),
  es: storytellerOf('es', spanish),
  fr: storytellerOf('fr', french),
  ru: storytellerOf('ru', russian),
};

export const titlers: Readonly<Record<BuiltInLanguage, Titler>> = {
  de: titlerOf('de', german),
  en: titlerOf('en', english),
  es: titlerOf('es', spanish),
  fr: titlerOf('fr', french),
  ru: titlerOf('ru', russian),
};
