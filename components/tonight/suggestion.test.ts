import { describe, expect, it } from 'vitest';
import { suggestFor } from './suggestion';

const mia = { id: 'm1', interests: ['trains', 'the moon', 'pancakes', 'owls'] };
const nights = Array.from({ length: 40 }, (_, index) => `2026-11-${String(index + 1).padStart(2, '0')}`);

function told(changes: { title?: string; moral?: string; idea?: string; lengthMinutes?: number }) {
  return { title: 'A story', summary: null, moral: null, idea: null, lengthMinutes: 5, ...changes };
}

describe('tonight’s ideas', () => {
  it('stay the same through an evening', () => {
    expect(suggestFor(mia, '2026-11-21')).toEqual(suggestFor(mia, '2026-11-21'));
  });

  it('are others on other nights', () => {
    const said = new Set(nights.map((night) => JSON.stringify(suggestFor(mia, night).whole)));
    expect(said.size).toBeGreaterThan(15);
  });

  it('have two different interests in them', () => {
    for (const night of nights) {
      const { interests } = suggestFor(mia, night).whole;
      expect(new Set(interests).size).toBe(2);
      expect(mia.interests).toEqual(expect.arrayContaining([...interests]));
    }
  });

  it('are three besides: two thoughts and an interest, none of them in the first', () => {
    for (const night of nights) {
      const { whole, others } = suggestFor(mia, night);
      expect(others).toHaveLength(3);
      expect(new Set([whole.moral, ...others.map(({ moral }) => moral)])).toHaveProperty('size', 4);
      expect(whole.interests).not.toContain(others[1]?.interests[0]);
    }
  });

  it('do with one interest or none', () => {
    expect(suggestFor({ id: 'l1', interests: ['frogs'] }, '2026-11-21').whole.interests).toEqual(['frogs']);
    const none = suggestFor({ id: 'l1', interests: [] }, '2026-11-21');
    expect(none.whole.interests).toEqual([]);
    expect(none.others).toHaveLength(2);
  });

  it('are what was not told lately', () => {
    const lately = [
      told({ moral: 'kindness', title: 'The Moon Train' }),
      told({ moral: 'honesty', idea: 'Pancakes at night' }),
      told({ moral: 'bravery' }),
      told({ moral: 'friendship' }),
      told({ moral: 'empathy' }),
      told({ moral: 'respect' }),
    ];
    for (const night of nights) {
      const { whole, others } = suggestFor(mia, night, lately);
      expect(['perseverance', 'responsibility']).toContain(whole.moral);
      expect(['perseverance', 'responsibility']).toContain(others[0]?.moral);
      expect(others[2]?.moral).toBe('respect');
      expect([...whole.interests].sort()).toEqual(['owls', 'trains']);
      expect(others[1]?.interests).toEqual(['pancakes']);
    }
  });

  it('are as long as is usual in this family', () => {
    const lengths = [3, 12, 12, 10, 12].map((lengthMinutes) => told({ lengthMinutes }));
    expect(suggestFor(mia, '2026-11-21', lengths).whole.minutes).toBe(12);
    expect(suggestFor(mia, '2026-11-21').whole.minutes).toBe(5);
  });
});
