import type { BuiltInLanguage } from '@/lib/languages';
import { german } from './de/pack';
import { english } from './en/pack';
import { spanish } from './es/pack';
import { french } from './fr/pack';
import { type Titler, titlerOf } from './retell-story';
import { russian } from './ru/pack';
import { type Storyteller, storytellerOf } from './storyteller';

export const packs: Readonly<Record<BuiltInLanguage, Storyteller>> = {
  de: storytellerOf(german),
  en: storytellerOf(english),
  es: storytellerOf(spanish),
  fr: storytellerOf(french),
  ru: storytellerOf(russian),
};

export const titlers: Readonly<Record<BuiltInLanguage, Titler>> = {
  de: titlerOf(german),
  en: titlerOf(english),
  es: titlerOf(spanish),
  fr: titlerOf(french),
  ru: titlerOf(russian),
};
