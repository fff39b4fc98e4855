import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runsOf, startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { listHeroes } from '../heroes/heroes-repository';
import { aFamily, aStoryBegun, type Family } from './fakes/family';
import { parseLibraryQuery } from './library';
import { getLibraryCounts } from './library-counts';
import { listStories, updateStory } from './stories-repository';
import type { Shelf } from './story';
import { finishStory } from './writing-repository';

/** What the filters look at. */
type Told = {
  id: string;
  children: readonly { id: string; name: string }[];
  heroId: string | null;
  language: string;
  rating: number | null;
  shelf: Shelf;
  isFavourite: boolean;
  model: string;
  words: readonly string[];
};

/** Enough that most combinations of two leave some, and few enough to be told quickly on three databases. */
const STORIES = 18;

let database: TestDatabase;
let family: Family;
let heroId: string;
/** Newest first. */
const told: Told[] = [];

async function tell(number: number): Promise<Told> {
  const { db, mia, leo } = family;
  const every = <Item>(step: number, ...items: readonly [Item, ...Item[]]): Item =>
    items[Math.floor(number / step) % items.length] ?? items[0];
  const children = every(1, [mia], [leo], [mia, leo]);
  const language = every(3, 'en', 'de');
  const hero = language === 'en' ? every(2, heroId, null) : null;
  const model = every(5, 'quick', 'thorough');
  const words = every(4, ['owl'], ['whale'], ['owl', 'whale']);
  const writer = await aStoryBegun(family, {
    language,
    children: children.map(({ id }) => id),
    ...(hero !== null && { type: 'combined', heroes: [hero] }),
  });
  const ending = { summary: null, model_used: model, full_response: null, generation_info: {} };
  const content = `There once was an ${words.join(' and a ')}.`;
  await finishStory(db, writer, { status: 'ready', title: 'A Title', content, ...ending }, null);
  const kept = {
    rating: every(1, null, 4, 7, 9),
    shelf: every<Shelf>(2, 'new', 'read', 'archived'),
    isFavourite: every(7, true, false),
  };
  await updateStory(db, writer.storyId, kept);
  return { id: writer.storyId, children, heroId: hero, language, model, words, ...kept };
}

beforeAll(async () => {
  database = await startDatabase();
  family = await aFamily(database);
  const [hero] = await listHeroes(family.db, 'en');
  heroId = hero?.id ?? expect.fail('There are seeded heroes.');
  for (let number = 0; number < STORIES; number += 1) told.unshift(await tell(number));
});
afterAll(() => database.close());

type Filters = Partial<
  Record<'child' | 'childName' | 'hero' | 'language' | 'minRating' | 'shelf' | 'model' | 'favourite' | 'q', string>
>;

const fits = (story: Told, filters: Filters): boolean =>
  (filters.child === undefined || story.children.some(({ id }) => id === filters.child)) &&
  (filters.childName === undefined || story.children.some(({ name }) => name === filters.childName)) &&
  (filters.hero === undefined || story.heroId === filters.hero) &&
  (filters.language === undefined || story.language === filters.language) &&
  (filters.minRating === undefined || (story.rating ?? 0) >= Number(filters.minRating)) &&
  (filters.shelf === undefined || story.shelf === filters.shelf) &&
  (filters.model === undefined || story.model === filters.model) &&
  (filters.favourite === undefined || story.isFavourite) &&
  (filters.q === undefined || filters.q.split(' ').every((word) => story.words.some((own) => own.startsWith(word))));

it('any combination of filters finds what all of them fit, newest first, and counts it', async () => {
  const anyFilters = fc.record(
    {
      child: fc.constantFrom(family.mia.id, family.leo.id),
      childName: fc.constantFrom('Mia', 'Leo'),
      hero: fc.constant(heroId),
      language: fc.constantFrom('en', 'de'),
      minRating: fc.constantFrom('1', '5', '9'),
      shelf: fc.constantFrom('new', 'read', 'archived'),
      model: fc.constantFrom('quick', 'thorough'),
      favourite: fc.constant('true'),
      q: fc.constantFrom('owl', 'wha', 'owl whale'),
    },
    { requiredKeys: [] },
  );
  const property = fc.asyncProperty(anyFilters, async (filters: Filters) => {
    const query = parseLibraryQuery(Object.entries(filters)).data ?? expect.fail('This is no query.');
    const expected = told.filter((story) => fits(story, filters)).map(({ id }) => id);
    expect((await listStories(family.db, query)).items.map(({ id }) => id)).toEqual(expected);
    // The page with the counts has no such filters.
    if (filters.childName !== undefined || filters.model !== undefined) return;
    expect(await getLibraryCounts(family.db, query)).toMatchObject({ stories: expected.length });
  });
  await fc.assert(property, { numRuns: runsOf(200) });
});
