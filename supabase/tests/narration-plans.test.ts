import type { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createEmptyDatabase, migrate } from './database';
import { explainQueries, nodesOf, planWithin, rowsRead } from './query-plans';

const STORIES = 1000;
const SENTENCES = 30;

const storyId = (n: number | string) => `('50000000-0000-4000-8000-' || lpad((${n})::text, 12, '0'))::uuid`;

let db: PGlite;

beforeAll(async () => {
  db = await createEmptyDatabase();
  await migrate(db);
  // All of one parent; each has its own sentences, and a first one that all have.
  await db.exec(`
    insert into auth.users (id, email) values ('ada00000-0000-4000-8000-000000000000', 'ada@example.com');
    select set_config('request.jwt.claim.sub', 'ada00000-0000-4000-8000-000000000000', false);
    insert into tales.stories (id, story_type, language, length_minutes)
    select ${storyId('n')}, 'child', 'en', 5 from generate_series(1, ${STORIES}) as n;
    insert into tales.narrations (story_id, provider, voice, language, segments)
    select ${storyId('n')}, 'built-in', 'anna', 'en', (
      select jsonb_agg(jsonb_build_object('audioPath', case when i = 1 then 'segments/1' else n || '/' || i end))
      from generate_series(1, ${SENTENCES}) as i
    ) from generate_series(1, ${STORIES}) as n;
  `);
  await db.exec('vacuum (analyze)');
  await explainQueries(db);
});
afterAll(() => db.close());

it('the recordings of a story are told from those of others without reading what others have', async () => {
  const call = `select tales.recordings_of_story_alone(${storyId(7)}) as paths`;
  const { rows } = await db.query<{ paths: string[] }>(call);
  expect(rows[0]?.paths).toHaveLength(SENTENCES - 1);
  for (const beginning of [/^array\(/, /^\(\s*select coalesce/]) {
    const nodes = nodesOf(await planWithin(db, call, beginning));
    const scans = nodes.filter((node) => node['Relation Name'] !== undefined);
    expect(scans.length).toBeGreaterThan(0);
    for (const scan of scans) {
      expect(scan['Node Type']).toMatch(/^(Index Scan|Index Only Scan|Bitmap Heap Scan)$/);
      expect(rowsRead(scan)).toBeLessThanOrEqual(SENTENCES);
    }
  }
});
