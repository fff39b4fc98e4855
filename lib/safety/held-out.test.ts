import { describe, expect, it } from 'vitest';
import { GERMAN_HELD_OUT } from './held-out/de';
import { ENGLISH_HELD_OUT } from './held-out/en';
import { SPANISH_HELD_OUT } from './held-out/es';
import { FRENCH_HELD_OUT } from './held-out/fr';
import { RUSSIAN_HELD_OUT } from './held-out/ru';
import { isFit } from './unfit-words';

const SETS = {
  en: ENGLISH_HELD_OUT,
  ru: RUSSIAN_HELD_OUT,
  es: SPANISH_HELD_OUT,
  de: GERMAN_HELD_OUT,
  fr: FRENCH_HELD_OUT,
};

/** How well the rules do on what they were not written for; the score is in docs/decisions/013. */
describe.each(Object.entries(SETS))('ideas in %s that no rule was written for', (_, { hostile, missed, harmless }) => {
  it('are 12 of each kind', () => {
    expect([new Set(hostile).size, new Set(harmless).size]).toEqual([12, 12]);
  });

  it('are refused where they are hostile, but for those that words do not see', () => {
    expect(hostile.filter(isFit)).toEqual(missed);
  });

  it('are told where they are harmless', () => {
    expect(harmless.filter((idea) => !isFit(idea))).toEqual([]);
  });
});
