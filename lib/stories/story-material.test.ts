import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import type { Db } from '../db';
import { ending } from './fakes/ending';
import { aFamily, aStoryBegun, type Family } from './fakes/family';
import { findStoryMaterial } from './story-material';
import { finishStory } from './writing-repository';

function materialOf(db: Db, language: string, continueFrom: string | null = null) {
  return findStoryMaterial(db, { children: [], heroes: [], language, continueFrom });
}

let database: TestDatabase;
let family: Family;
let others: Family;

beforeAll(async () => {
  database = await startDatabase();
  others = await aFamily(database);
});
beforeEach(async () => {
  family = await aFamily(database);
});
afterAll(() => database.close());

const begun = () => aStoryBegun(family);

describe('told stories', () => {
  it.each([
    ['all of a short one', 'Once.', 'Once.'],
    ['the last 1,500 characters', `${'a'.repeat(10)}${'b'.repeat(1500)}`, 'b'.repeat(1500)],
    ['no half of an emoji', `a\u{1f319}${'b'.repeat(1499)}`, `\u{1f319}${'b'.repeat(1499)}`],
  ])('without a summary are continued from their last page: %s', async (_, content, page) => {
    const writer = await begun();
    await finishStory(family.db, writer, { ...ending, content, summary: null }, null);
    expect((await materialOf(family.db, 'en', writer.storyId)).continued).toMatchObject({
      summary: null,
      ending: page,
    });
    expect((await materialOf(family.db, 'en')).told).toMatchObject([{ summary: null, ending: 'ended' }]);
  });

  it('are those of the language that are ready, as a prompt needs them', async () => {
    const writer = await begun();
    await begun();
    await finishStory(family.db, writer, ending, null);
    const told = { title: 'The End', summary: 'Short.', opening: 'It', ending: 'ended', names: ['Osric'] };
    expect((await materialOf(family.db, 'en')).told).toEqual([told]);
    expect((await materialOf(family.db, 'de')).told).toEqual([]);
    expect((await materialOf(family.db, 'en', writer.storyId)).continued).toEqual(told);
    expect((await materialOf(others.db, 'en', writer.storyId)).continued).toBeNull();
  });
});
