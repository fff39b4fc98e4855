import { describe, expect, it } from 'vitest';
import { COVER_MOTIFS, COVER_PALETTES, createRandom, planCover } from './cover-plan';

const plans = Array.from({ length: 200 }, (_, index) =>
  planCover({ id: `5d1c3a0e-0000-4000-8000-${String(index).padStart(12, '0')}`, title: '', language: 'en' }),
);

describe('planCover', () => {
  it('draws the same story the same way', () => {
    const story = { id: 'a1', title: 'Quiet', language: 'en' };
    expect(planCover(story)).toEqual(planCover({ ...story }));
  });

  it('uses every place and every palette', () => {
    expect(new Set(plans.map((plan) => plan.motif)).size).toBe(COVER_MOTIFS.length);
    expect(new Set(plans.map((plan) => plan.palette)).size).toBe(COVER_PALETTES.length);
  });

  it.each([
    ['The Lighthouse and the Whale', 'en', 'sea'],
    ['Mia und der Wald der Sterne', 'de', 'forest'],
    ['Дракон, который боялся темноты', 'ru', 'castle'],
    ['La petite maison de Noé', 'fr', 'town'],
    ['El lobo y la nieve', 'es', 'mountains'],
  ])('finds the place that “%s” names', (title, language, motif) => {
    expect(planCover({ id: 'a1', title, language }).motif).toBe(motif);
  });
});

describe('createRandom', () => {
  it('repeats itself for the same seed and stays within 0 and 1', () => {
    const [one, two] = [createRandom(7), createRandom(7)];
    for (let count = 0; count < 100; count += 1) {
      const value = one();
      expect(value).toBe(two());
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(1);
    }
  });
});
