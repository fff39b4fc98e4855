import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { aFamily, aStoryBegun, type Family } from './fakes/family';
import { getNextStory } from './next-story';
import { updateStory } from './stories-repository';
import { finishStory } from './writing-repository';

let database: TestDatabase;
let family: Family;

beforeAll(async () => {
  database = await startDatabase();
});
beforeEach(async () => {
  family = await aFamily(database);
});
afterAll(() => database.close());

async function told(changes: Record<string, unknown> = {}, parent = family): Promise<string> {
  const writer = await aStoryBegun(parent, changes);
  const ending = { summary: 'In short.', model_used: 'm', full_response: null, generation_info: {} };
  const text = { title: 'A Title', content: 'Once upon a time.' };
  await finishStory(parent.db, writer, { status: 'ready', ...text, ...ending }, null);
  return writer.storyId;
}

const idAfter = async (id: string) => (await getNextStory(family.db, id)).id;

it('is the next older one, and after the oldest there is none', async () => {
  const [oldest, older, newest] = [await told(), await told(), await told()];
  expect(await idAfter(newest)).toBe(older);
  expect(await idAfter(older)).toBe(oldest);
  await expect(idAfter(oldest)).rejects.toMatchObject({ code: 'not_found' });
});

it('is for the same child, in the same language, told to its end and not archived', async () => {
  const wanted = await told();
  await told({ children: [family.leo.id] });
  await told({ language: 'de' });
  await updateStory(family.db, await told(), { shelf: 'archived' });
  await aStoryBegun(family);
  expect(await idAfter(await told())).toBe(wanted);
});

it('is found among stories made in the same moment, each of them once', async () => {
  const ids = [await told(), await told(), await told()];
  await database.sql(`update tales.stories set created_at = '2026-11-20 23:55:43.068021+00' where id = any($1)`, [ids]);
  const [first = '', second, third] = ids.toSorted().reverse();
  expect(await idAfter(first)).toBe(second);
  expect(await idAfter(second ?? '')).toBe(third);
  await expect(idAfter(third ?? '')).rejects.toMatchObject({ code: 'not_found' });
});

it('goes by the name where the child’s profile was deleted', async () => {
  const [older, newer] = [await told(), await told()];
  await told({ children: [family.leo.id] });
  await family.db.from('children').delete().eq('id', family.mia.id);
  expect(await idAfter(newer)).toBe(older);
});

it('is nobody else’s, and nobody else asks after it', async () => {
  const others = await aFamily(database);
  await told({}, others);
  const own = await told();
  await expect(idAfter(own)).rejects.toMatchObject({ code: 'not_found' });
  await expect(getNextStory(others.db, own)).rejects.toMatchObject({ code: 'not_found' });
});
