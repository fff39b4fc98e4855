import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { aFamily, aStoryBegun, type Family } from '../stories/fakes/family';
import { saveListeningPlace } from './listening-places-repository';
import { getNarratedStory } from './narrations-repository';

let database: TestDatabase;
let family: Family;
let storyId: string;

beforeAll(async () => {
  database = await startDatabase();
});
beforeEach(async () => {
  family = await aFamily(database);
  ({ storyId } = await aStoryBegun(family));
});
afterAll(() => database.close());

const placeIn = async (id = storyId) => (await getNarratedStory(family.db, id)).place;

it('a story that nobody has listened to has no place', async () => {
  expect(await placeIn()).toBeNull();
});

it('the last place counts, one for each story', async () => {
  const other = await aStoryBegun(family);
  const before = Date.now();
  await saveListeningPlace(family.db, storyId, 12);
  const first = await placeIn();
  expect(first?.offset).toBe(12);
  // The database keeps its own time, in whole milliseconds.
  expect(Math.abs((first?.at ?? 0) - before)).toBeLessThan(10_000);
  await saveListeningPlace(family.db, other.storyId, 1);
  await saveListeningPlace(family.db, storyId, 400);
  expect((await placeIn())?.offset).toBe(400);
  expect((await placeIn())?.at).toBeGreaterThanOrEqual(first?.at ?? 0);
  expect((await placeIn(other.storyId))?.offset).toBe(1);
});

it('of a story that was heard to its end is its beginning, and when that was', async () => {
  await saveListeningPlace(family.db, storyId, 12);
  await saveListeningPlace(family.db, storyId, 0);
  expect(await placeIn()).toMatchObject({ offset: 0, at: expect.any(Number) });
});

it('is this parent’s, and in a story of theirs', async () => {
  const others = await aFamily(database);
  await saveListeningPlace(family.db, storyId, 12);
  await expect(saveListeningPlace(others.db, storyId, 90)).rejects.toMatchObject({ code: 'not_found' });
  expect((await placeIn())?.offset).toBe(12);
});

it.each([-1, 1_000_001])('the database takes no place at %i', async (offset) => {
  await expect(saveListeningPlace(family.db, storyId, offset)).rejects.toMatchObject({ code: 'invalid_input' });
});
