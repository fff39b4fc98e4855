import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDatabase, type TestDatabase, type TestParent } from '@/supabase/tests/start-database';
import { findParentProfile, getParentProfile, listParents, updateParentProfile } from './parents-repository';

let database: TestDatabase;
let mine: TestParent;
let other: TestParent;

beforeAll(async () => {
  database = await startDatabase();
  mine = await database.signUpParent();
  other = await database.signUpParent();
});
afterAll(() => database.close());

it('comes with the account', async () => {
  expect(await getParentProfile(mine.db, mine.id)).toEqual({ displayName: null, uiLanguage: 'en', timeZone: 'UTC' });
});

it('can be changed by the parent', async () => {
  await updateParentProfile(mine.db, mine.id, { displayName: 'Ada 🌙', timeZone: 'Europe/Berlin' });
  expect(await getParentProfile(mine.db, mine.id)).toMatchObject({ displayName: 'Ada 🌙', timeZone: 'Europe/Berlin' });
  await updateParentProfile(mine.db, mine.id, { displayName: null, timeZone: 'UTC' });
  expect(await getParentProfile(mine.db, mine.id)).toMatchObject({ displayName: null });
});

it('is one of all for the host, and the only one for a parent', async () => {
  const listed = await listParents(database.service, { limit: 10_000 });
  expect(listed).toContainEqual({ id: mine.id, ...(await getParentProfile(mine.db, mine.id)) });
  expect(listed.map(({ id }) => id)).toContain(other.id);
  expect(await listParents(database.service, { after: listed[0]?.id ?? '', limit: 1 })).toEqual([listed[1]]);
  expect((await listParents(mine.db, { limit: 10 })).map(({ id }) => id)).toEqual([mine.id]);
});

it('is not there for another parent', async () => {
  expect(await findParentProfile(mine.db, other.id)).toBeNull();
  await expect(getParentProfile(mine.db, other.id)).rejects.toMatchObject({ code: 'not_found' });
  await expect(updateParentProfile(mine.db, other.id, { displayName: 'Eve', timeZone: 'UTC' })).rejects.toMatchObject({
    code: 'not_found',
  });
  expect(await getParentProfile(other.db, other.id)).toMatchObject({ displayName: null });
});
