import { describe, expect, it } from 'vitest';
import type { LibraryCounts } from '@/lib/stories/story';
import { libraryChoices } from './library-choices';

const counts: LibraryCounts = {
  stories: 4,
  favourites: 2,
  languages: { en: 3, de: 1 },
  shelves: { new: 2, read: 2 },
  ratings: { 4: 1, 7: 1, 9: 1 },
  children: { m: 3, l: 2 },
  heroes: { b: 1 },
};
const names = {
  profiles: [
    { id: 'm', name: 'Mia' },
    { id: 'l', name: 'Leo' },
    { id: 'k', name: 'Kai' },
  ],
  heroes: [
    { id: 'b', name: 'Barnaby' },
    { id: 'e', name: 'Ember' },
  ],
  languages: [
    { code: 'en', name: 'English' },
    { code: 'de', name: 'Deutsch' },
    { code: 'fr', name: 'Français' },
  ],
};

const said = (query: object, changes: Partial<LibraryCounts> = {}) =>
  libraryChoices(query, { ...counts, ...changes }, names).map(
    ({ words, count, isChosen }) => `${isChosen ? '×' : ''}${words} ${count}`,
  );

describe('the chips of the library', () => {
  it('are those that would leave stories, with how many', () => {
    expect(said({})).toEqual([
      'Favourites 2',
      'Mia 3',
      'Leo 2',
      '4 stars or more 1',
      '3 stars or more 2',
      'New 2',
      'Read 2',
      'English 3',
      'Deutsch 1',
      'Barnaby 1',
    ]);
  });

  it('of which those that are on stay, even where they leave nothing', () => {
    expect(said({ language: 'fr' })).toContain('×Français 0');
    expect(said({ child: 'k' }, { children: {} })).toContain('×Kai 0');
  });

  it('offer no choice between one child or one language', () => {
    const one = said({}, { children: { m: 4 }, languages: { en: 4 } });
    expect(one.join()).not.toMatch(/Mia|English/);
  });

  it('lead to the library with one more filter or one less, from its beginning', () => {
    const chips = libraryChoices({ child: 'm', q: 'moon', cursor: 'c' }, counts, names);
    const leading = Object.fromEntries(chips.map(({ words, query }) => [words, query]));
    expect(leading).toMatchObject({
      Mia: { q: 'moon' },
      Leo: { q: 'moon', child: 'l' },
      Favourites: { q: 'moon', child: 'm', favourite: 'true' },
    });
    expect(leading['Favourites']).not.toHaveProperty('cursor');
  });
});
