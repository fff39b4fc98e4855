import { afterAll, beforeAll, expect, it } from 'vitest';
import { unwrap } from '@/lib/db';
import { migrationNames } from './database';
import { startDatabase, type TestDatabase } from './start-database';

let database: TestDatabase;

beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => database.close());

it('a database that is up to date lacks none of the migrations, and says which it does not know', async () => {
  const { db } = await database.signUpParent();
  const versions = migrationNames.map((name) => name.slice(0, 14));
  expect(unwrap(await db.rpc('missing_migrations', { versions }))).toEqual([]);
  const later = { versions: [...versions, '29990101000000'] };
  expect(unwrap(await db.rpc('missing_migrations', later))).toEqual(['29990101000000']);
});
