import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDatabase, type TestDatabase, type TestParent } from '@/supabase/tests/start-database';
import { deleteApiKey, findApiKey, findSealedApiKey, getApiKey, listApiKeys, saveApiKey } from './api-keys-repository';

let database: TestDatabase;
let mine: TestParent;
let other: TestParent;

beforeAll(async () => {
  database = await startDatabase();
  mine = await database.signUpParent();
  other = await database.signUpParent();
});
afterAll(() => database.close());

it('keeps one key for each service, and shows four characters of it', async () => {
  await saveApiKey(mine.db, 'openrouter', { sealed: 'sealed-1', lastFour: 'aaaa' });
  await saveApiKey(mine.db, 'openrouter', { sealed: 'sealed-2', lastFour: 'bbbb' });
  await saveApiKey(mine.db, 'elevenlabs', { sealed: 'sealed-3', lastFour: 'cccc' });
  const updatedAt = expect.stringMatching(/^\d{4}-.*Z$/);
  expect(await listApiKeys(mine.db)).toEqual([
    { service: 'elevenlabs', lastFour: 'cccc', updatedAt },
    { service: 'openrouter', lastFour: 'bbbb', updatedAt },
  ]);
  expect(await findApiKey(mine.db, 'openrouter')).toEqual({ service: 'openrouter', lastFour: 'bbbb', updatedAt });
  expect(await getApiKey(mine.db, 'openrouter')).toEqual(await findApiKey(mine.db, 'openrouter'));
  expect(await findSealedApiKey(mine.db, 'openrouter')).toBe('sealed-2');
});

it('is not there for another parent', async () => {
  expect(await listApiKeys(other.db)).toEqual([]);
  expect(await findApiKey(other.db, 'openrouter')).toBeNull();
  await expect(getApiKey(other.db, 'openrouter')).rejects.toMatchObject({ code: 'not_found' });
  expect(await findSealedApiKey(other.db, 'openrouter')).toBeNull();
  await expect(deleteApiKey(other.db, 'openrouter')).rejects.toMatchObject({ code: 'not_found' });
  await saveApiKey(other.db, 'openrouter', { sealed: 'theirs', lastFour: 'dddd' });
  expect(await findSealedApiKey(mine.db, 'openrouter')).toBe('sealed-2');
});

it('can be taken back', async () => {
  await deleteApiKey(mine.db, 'openrouter');
  expect(await findSealedApiKey(mine.db, 'openrouter')).toBeNull();
  await expect(deleteApiKey(mine.db, 'openrouter')).rejects.toMatchObject({ code: 'not_found' });
});
