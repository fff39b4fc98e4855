import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { aFamily, aStoryBegun } from './fakes/family';
import { updateStory } from './stories-repository';
import { getStoryStatistics } from './story-statistics';
import { finishStory } from './writing-repository';

let database: TestDatabase;
beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => database.close());

const told = { summary: null, model_used: 'm', full_response: null, generation_info: {}, content: 'Once.' };

it('counts what was told to its end, in all, by language and by child', async () => {
  const family = await aFamily(database);
  expect(await getStoryStatistics(family.db)).toEqual({ stories: 0, meanRating: null, languages: [], children: [] });

  for (const [changes, rating] of [
    [{ children: [family.mia.id] }, 9],
    [{ children: [family.mia.id, family.leo.id], language: 'de' }, 6],
  ] as const) {
    const writer = await aStoryBegun(family, changes);
    await finishStory(family.db, writer, { ...told, status: 'ready', title: 'T' }, null);
    await updateStory(family.db, writer.storyId, { rating });
  }
  await aStoryBegun(family);

  expect(await getStoryStatistics(family.db)).toEqual({
    stories: 2,
    meanRating: 7.5,
    languages: expect.arrayContaining([
      { language: 'en', stories: 1 },
      { language: 'de', stories: 1 },
    ]),
    children: [
      { id: family.mia.id, name: 'Mia', stories: 2, meanRating: 7.5 },
      { id: family.leo.id, name: 'Leo', stories: 1, meanRating: 6 },
    ],
  });
});
