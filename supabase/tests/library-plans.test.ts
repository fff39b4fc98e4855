import type { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createEmptyDatabase, migrate } from './database';
import { actAsParent, childId, fillLargeLibrary, LIBRARY_FILTERS } from './large-library';

const planSchema = z.object({
  'Node Type': z.string(),
  'Index Cond': z.string().optional(),
  'Actual Rows': z.number(),
  'Actual Loops': z.number(),
  'Rows Removed by Filter': z.number().default(0),
  'Rows Removed by Index Recheck': z.number().default(0),
  get Plans() {
    return z.array(planSchema).default([]);
  },
});
const explainedSchema = z.object({ 'Query Text': z.string(), Plan: planSchema });
type Plan = z.infer<typeof planSchema>;

const STORIES = 100_000;

/** Stories that are fetched for one page, at most: where one filter leaves little of what another one finds. */
const MOST_STORIES = STORIES / 50;

let db: PGlite;

beforeAll(async () => {
  db = await createEmptyDatabase();
  await migrate(db);
  await fillLargeLibrary(db, STORIES);
  // `list_stories` builds its query anew at each call: this says how what it has built is run.
  await db.exec(`
    load 'auto_explain';
    set auto_explain.log_min_duration = 0;
    set auto_explain.log_nested_statements = on;
    set auto_explain.log_analyze = on;
    set auto_explain.log_timing = off;
    set auto_explain.log_format = json;
    set auto_explain.log_level = notice;
  `);
}, 240_000);
afterAll(() => db.close());

/** How the query of `list_stories` is run for this parent. */
async function planOf(parent: number, args: string): Promise<Plan> {
  await actAsParent(db, parent);
  const plans: Plan[] = [];
  await db.query(`select id from tales.list_stories(${args})`, [], {
    onNotice: ({ message = '' }) => {
      const [, json] = /plan:\n(\{.*\})$/s.exec(message) ?? [];
      if (json === undefined) return;
      const explained = explainedSchema.parse(JSON.parse(json));
      if (explained['Query Text'].startsWith('select s.*')) plans.push(explained.Plan);
    },
  });
  const [plan] = plans;
  if (plan === undefined) throw new Error('list_stories ran no query on stories');
  return plan;
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...plan.Plans.flatMap(nodesOf)];

const rowsRead = (node: Plan) =>
  (node['Actual Rows'] + node['Rows Removed by Filter'] + node['Rows Removed by Index Recheck']) * node['Actual Loops'];

describe.each([
  ['a parent with ten thousand stories', 1],
  ['a parent with ninety', 2],
])('among a hundred thousand stories, %s', (_, parent) => {
  it.each(Object.entries(LIBRARY_FILTERS))('finds by an index: %s', async (_, argsFor) => {
    const first = argsFor(parent);
    const later = `${first}${first && ', '}before_created_at => '2026-10-20', before_id => ${childId(1)}`;
    for (const args of [first, later]) {
      const scans = nodesOf(await planOf(parent, args)).filter((node) => node['Node Type'].includes('Scan'));
      expect(scans.length).toBeGreaterThan(0);
      for (const scan of scans) {
        expect(scan['Node Type'], args).toMatch(/^(Index Scan|Index Only Scan|Bitmap Heap Scan|Bitmap Index Scan)$/);
        if (scan['Node Type'] !== 'Bitmap Heap Scan') expect(scan['Index Cond'], args).toBeDefined();
        if (/^(Index|Bitmap Heap) Scan$/.test(scan['Node Type'])) {
          expect(rowsRead(scan), args).toBeLessThanOrEqual(MOST_STORIES);
        }
      }
    }
  });
});

it('tells a plan without an index from one with it', async () => {
  await db.exec('begin; drop index tales.stories_newest; drop index tales.stories_by_shelf');
  const nodes = nodesOf(await planOf(1, '')).map((node) => node['Node Type']);
  await db.exec('rollback');
  expect(nodes).toContain('Sort');
});
