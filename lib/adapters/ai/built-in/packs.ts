import type { BuiltInLanguage } from '@/lib/languages';
import { english } from './en/pack';
import { type Storyteller, storytellerOf } from './storyteller';

export const packs: Partial<Record<BuiltInLanguage, Storyteller>> = { en: storytellerOf(english) };
