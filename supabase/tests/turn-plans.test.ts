import type { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createEmptyDatabase, migrate } from './database';
import { explainQueries, nodesOf, planWithin, rowsRead } from './query-plans';

let db: PGlite;

beforeAll(async () => {
  db = await createEmptyDatabase();
  await migrate(db);
  await db.exec(`
    insert into tales_private.turns (bucket, taken, ends_at)
    select 'a-bucket-with-an-end-' || n, 1, now() + n * interval '1 second' from generate_series(-29, 20000) as n;
  `);
  await explainQueries(db);
});
afterAll(() => db.close());

it('of buckets whose time has ended a few are taken away, and no others are looked at', async () => {
  const call = `select tales.take_turns('[{"bucket": "a-bucket-of-this-test", "most": 1, "seconds": 60}]')`;
  const nodes = nodesOf(await planWithin(db, call, /^delete from tales_private/));
  const scans = nodes.filter((node) => node['Relation Name'] === 'turns' && node['Node Type'].endsWith('Scan'));
  expect(scans.length).toBeGreaterThan(0);
  for (const scan of scans) expect(rowsRead(scan)).toBe(20);
});
