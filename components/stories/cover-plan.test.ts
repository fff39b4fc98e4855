import { describe, expect, it } from 'vitest';
import { COVER_PALETTES, createRandom, planCover } from './cover-plan';
import { COVER_MOTIFS } from './cover-words';

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

  it.each([
    ['The Owl Who Waited', 'en', ['trains'], 'owl'],
    ['Gute Nacht', 'de', ['Züge'], 'train'],
    ['Спокойной ночи', 'ru', ['динозавры'], 'dinosaur'],
    ['Bonne nuit', 'fr', ['les renards'], 'fox'],
    ['Buenas noches', 'es', ['caracoles'], 'snail'],
    ['Good Night', 'en', ['puzzles'], null],
  ])('puts into “%s” (%s, for a child who loves %j) a %s', (title, language, childInterests, creature) => {
    expect(planCover({ id: 'a1', title, language, childInterests }).creature).toBe(creature);
  });

  it('goes where the child would go, and not always to the same place', () => {
    const places = Array.from({ length: 60 }, (_, index) => {
      return planCover({ id: `id ${index}`, title: '', language: 'en', childInterests: ['whales', 'castles'] }).motif;
    });
    expect(places.filter((motif) => motif === 'sea' || motif === 'castle').length).toBeGreaterThan(30);
    expect(new Set(places).size).toBeGreaterThan(4);
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
