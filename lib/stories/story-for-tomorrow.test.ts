import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDatabase, type TestDatabase, type TestParent } from '@/supabase/tests/start-database';
import { listRecentStories } from './stories-repository';
import { findGoesOnTomorrow, updateGoesOnTomorrow } from './story-for-tomorrow';

let database: TestDatabase;
let mine: TestParent;
let other: TestParent;

beforeAll(async () => {
  database = await startDatabase();
  [mine, other] = [await database.signUpParent(), await database.signUpParent()];
});
afterAll(() => database.close());

async function tell({ db }: TestParent, continues: string | null = null): Promise<string> {
  const story = { story_type: 'child', language: 'en', length_minutes: 5, status: 'ready' } as const;
  const insert = db.from('stories').insert({ ...story, parent_story_id: continues });
  const { data } = await insert.select('id').single().throwOnError();
  return data.id;
}

const offered = async () => (await listRecentStories(mine.db, 20)).map(({ id }) => id);

describe('a story that goes on tomorrow', () => {
  it('is offered before all that is newer, until it has gone on', async () => {
    const older = await tell(mine);
    const newer = await tell(mine);
    expect(await offered()).toEqual([newer, older]);
    expect(await findGoesOnTomorrow(mine.db, older)).toBe(false);
    await updateGoesOnTomorrow(mine.db, older, true);
    expect(await findGoesOnTomorrow(mine.db, older)).toBe(true);
    expect(await offered()).toEqual([older, newer]);
    const next = await tell(mine, older);
    expect(await findGoesOnTomorrow(mine.db, older)).toBe(false);
    expect(await offered()).toEqual([next, newer, older]);
  });

  it('is its own parent’s to mark', async () => {
    const theirs = await tell(other);
    await expect(updateGoesOnTomorrow(mine.db, theirs, true)).rejects.toMatchObject({ code: 'not_found' });
    expect(await findGoesOnTomorrow(other.db, theirs)).toBe(false);
    expect(await findGoesOnTomorrow(mine.db, theirs)).toBe(false);
  });
});
