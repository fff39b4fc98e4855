import type { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createEmptyDatabase, migrate } from './database';
import { actAsParent, childId, fillLargeLibrary, LIBRARY_FILTERS } from './large-library';

const planSchema = z.object({
  'Node Type': z.string(),
  'Relation Name': z.string().optional(),
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
  // The functions' queries are planned anew at each call: this says how they are run.
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

/** How a function's query, known by how it begins, is run for this parent. */
async function planWithin(parent: number, call: string, beginning: RegExp): Promise<Plan> {
  await actAsParent(db, parent);
  const plans: Plan[] = [];
  await db.query(call, [], {
    onNotice: ({ message = '' }) => {
      const [, json] = /plan:\n(\{.*\})$/s.exec(message) ?? [];
      if (json === undefined) return;
      const explained = explainedSchema.parse(JSON.parse(json));
      if (beginning.test(explained['Query Text'])) plans.push(explained.Plan);
    },
  });
  const [plan] = plans;
  if (plan === undefined) throw new Error(`no such query on stories: ${call}`);
  return plan;
}

const planOf = (parent: number, args: string) =>
  planWithin(parent, `select id from tales.list_stories(${args})`, /^select s\.\*/);

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

it.each([
  ['rare', `query => 'quokka'`],
  ['absent', `query => 'xylophonist'`],
  ['still being typed', `query => 'quok'`],
  ['with all other filters', `query => 'quokka', of_child => ${childId(10)}, of_language => 'en', min_rating => 2`],
])('counts by the index of words, and reads none of the other stories: words, %s', async (_, args) => {
  // From the sixth call on, a plan might serve all calls.
  for (let call = 0; call < 7; call += 1) {
    const plan = await planWithin(1, `select tales.library_counts(${args})`, /^\(\s*with judged/);
    const scans = nodesOf(plan).filter((node) => node['Relation Name'] === 'stories');
    expect(scans.map((node) => node['Node Type'])).toEqual(['Bitmap Heap Scan']);
    for (const scan of scans) expect(rowsRead(scan)).toBeLessThanOrEqual(MOST_STORIES);
  }
});

it('tells a plan without an index from one with it', async () => {
  await db.exec('begin; drop index tales.stories_newest; drop index tales.stories_by_shelf');
  const nodes = nodesOf(await planOf(1, '')).map((node) => node['Node Type']);
  await db.exec('rollback');
  expect(nodes).toContain('Sort');
});
