import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Db } from '@/lib/db';
import { type OwnedRows, oneOfEach, ownedRows } from './one-of-each';
import { startDatabase, type TestDatabase, type TestParent } from './start-database';

// Every table of the schema by HTTP, as anybody may ask PostgREST: `isolation.test.sql` asks the database itself.

let database: TestDatabase;
let mine: TestParent;
let other: TestParent;
let owned: OwnedRows[];

beforeAll(async () => {
  database = await startDatabase();
  [mine, other] = [await database.signUpParent(), await database.signUpParent()];
  await database.sql(oneOfEach(mine.id));
  owned = await ownedRows(database, mine.id);
});
beforeEach(() => {
  // Supabase Lite prints what it refuses.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => database.close());

const withoutToken = (): Db =>
  other.dbThrough((send) => (input, init) => {
    const headers = new Headers(init?.headers);
    headers.delete('authorization');
    return send(input, { ...init, headers });
  });

const attemptsOn = (db: Db, { name, rows }: OwnedRows) => ({
  select: () => db.from(name).select().eq('user_id', mine.id),
  insert: () => db.from(name).insert(rows),
  update: () => db.from(name).update({ user_id: other.id }).eq('user_id', mine.id).select(),
  delete: () => db.from(name).delete().eq('user_id', mine.id).select(),
});

it.each([
  ['who has no token', withoutToken, ['42501']],
  // Their own rows, of which there are none here, they may change.
  ['another parent', () => other.db, ['42501', undefined]],
] as const)('%s sees and changes nothing', async (_, as, codes) => {
  for (const table of owned) {
    for (const [verb, attempt] of Object.entries(attemptsOn(as(), table))) {
      const { data, error } = await attempt();
      expect(data ?? [], `${verb} ${table.name}`).toEqual([]);
      expect(verb === 'insert' ? ['42501'] : codes, `${verb} ${table.name}`).toContain(error?.code);
    }
  }
  expect(await ownedRows(database, mine.id)).toEqual(owned);
});

it('the service sees everything, and may change it', async () => {
  for (const table of owned) {
    const { select, insert } = attemptsOn(database.service, table);
    expect((await select()).data?.length, table.name).toBeGreaterThan(0);
    expect((await insert()).error?.code, `${table.name} has it already`).toBe('23505');
    const touch = database.service.from(table.name).update({ user_id: mine.id }).eq('user_id', mine.id);
    expect((await touch.select()).data?.length, table.name).toBeGreaterThan(0);
  }
});
