import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Db, unwrap } from '@/lib/db';
import type { ErrorCode } from '@/lib/errors';
import { aFamily, type Family } from '@/lib/stories/fakes/family';
import { failureOf } from './parent-failure';
import { startDatabase, type TestDatabase } from './start-database';

// Whatever server answers, the same failure is the same code, and nothing of the database reaches the parent.

let database: TestDatabase;
let mine: Family;
let other: Family;

beforeAll(async () => {
  database = await startDatabase();
  [mine, other] = [await aFamily(database), await aFamily(database)];
});
beforeEach(() => {
  // Supabase Lite prints what it answers.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => database.close());

const child = { name: 'Mia', age: 4, gender: 'female' } as const;

/** The same parent with another token, or (null) with none. */
const withToken = (token: string | null): Db =>
  mine.dbThrough((send) => (input, init) => {
    const headers = new Headers(init?.headers);
    headers.delete('authorization');
    if (token !== null) headers.set('authorization', `Bearer ${token}`);
    return send(input, { ...init, headers });
  });

const insertStory = async (db: Db, changes: Record<string, unknown>) => {
  const story = { story_type: 'child', language: 'en', length_minutes: 5, ...JSON.parse(JSON.stringify(changes)) };
  return unwrap(await db.rpc('insert_story', { story, characters: [] }));
};

describe('a failure', () => {
  it.each<[string, ErrorCode, () => Promise<unknown>]>([
    [
      'a second one of a kind',
      'conflict',
      async () => unwrap(await mine.db.from('children').insert({ ...child, id: mine.mia.id })),
    ],
    ['a reference to what is not there', 'not_found', () => insertStory(mine.db, { parent_story_id: randomUUID() })],
    ['a reference to another parent’s child', 'not_found', () => insertStory(mine.db, { child_id: other.mia.id })],
    ['a check', 'invalid_input', async () => unwrap(await mine.db.from('children').insert({ ...child, age: 99 }))],
    [
      'a check at a change',
      'invalid_input',
      async () => unwrap(await mine.db.from('children').update({ name: ' ' }).eq('id', mine.mia.id)),
    ],
    ['a check inside a function', 'invalid_input', () => insertStory(mine.db, { length_minutes: 31 })],
    ['a missing value inside a function', 'invalid_input', () => insertStory(mine.db, { language: null })],
    ['a number out of range', 'invalid_input', () => insertStory(mine.db, { length_minutes: 99_999 })],
    [
      'a text that is no uuid',
      'invalid_input',
      async () => unwrap(await mine.db.from('children').select('id').eq('id', 'no uuid')),
    ],
    [
      'a row for another parent',
      'forbidden',
      async () => unwrap(await mine.db.from('children').insert({ ...child, user_id: other.id })),
    ],
    [
      'a column that is not the parent’s to change',
      'forbidden',
      async () => unwrap(await mine.db.from('parents').update({ role: 'admin' }).eq('user_id', mine.id)),
    ],
    [
      'a table that is not the parent’s to change',
      'forbidden',
      async () => unwrap(await mine.db.from('generations').delete().eq('story_id', randomUUID())),
    ],
    [
      'no row where one was asked for',
      'not_found',
      async () => unwrap(await mine.db.from('children').select('id').eq('id', other.mia.id).single()),
    ],
    ['nobody who asks', 'not_signed_in', async () => unwrap(await withToken(null).from('children').select('id'))],
    [
      'a token of nobody’s',
      'not_signed_in',
      async () => unwrap(await withToken('a.b.c').from('children').select('id')),
    ],
    [
      'no answer',
      'database_unavailable',
      async () => {
        const db = mine.dbThrough(() => () => Promise.reject(new TypeError('fetch failed')));
        // A change: a question would be asked again by supabase-js, with pauses.
        return unwrap(await db.from('children').insert(child));
      },
    ],
  ])('of %s is "%s"', async (_, code, attempt) => {
    const error = await failureOf(attempt());
    expect(error).toMatchObject({ code, isRetryable: code === 'database_unavailable' });
  });
});
