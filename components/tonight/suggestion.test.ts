import { describe, expect, it } from 'vitest';
import { suggestFor } from './suggestion';

const mia = { id: 'm1', interests: ['trains', 'the moon', 'pancakes'] };
const nights = Array.from({ length: 40 }, (_, index) => `2026-11-${String(index + 1).padStart(2, '0')}`);

describe('suggestFor', () => {
  it('stays the same through an evening', () => {
    expect(suggestFor(mia, '2026-11-21')).toEqual(suggestFor(mia, '2026-11-21'));
  });

  it('is another one on other nights', () => {
    const said = new Set(nights.map((night) => JSON.stringify(suggestFor(mia, night))));
    expect(said.size).toBeGreaterThan(15);
  });

  it('takes two different interests', () => {
    for (const night of nights) {
      const { interests } = suggestFor(mia, night);
      expect(new Set(interests).size).toBe(2);
      expect(mia.interests).toEqual(expect.arrayContaining([...interests]));
    }
  });

  it('does with one interest or none', () => {
    expect(suggestFor({ id: 'l1', interests: ['frogs'] }, '2026-11-21').interests).toEqual(['frogs']);
    expect(suggestFor({ id: 'l1', interests: [] }, '2026-11-21').interests).toEqual([]);
  });
});
