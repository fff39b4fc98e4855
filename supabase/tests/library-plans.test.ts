import type { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createEmptyDatabase, migrate } from './database';
import { childId, fillLargeLibrary, heroId, parentId, STORIES_OF_THE_FIRST } from './large-library';

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

/** Stories that are fetched for one page, at most: where one filter leaves little of what another one finds. */
const MOST_STORIES = STORIES_OF_THE_FIRST / 5;

let db: PGlite;

beforeAll(async () => {
  db = await createEmptyDatabase();
  await migrate(db);
  await fillLargeLibrary(db);
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
  const sub = `(${parentId(parent)})::text`;
  await db.exec(`select set_config('request.jwt.claim.sub', ${sub}, false),
    set_config('request.jwt.claims', json_build_object('sub', ${sub})::text, false)`);
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

const FILTERS: Readonly<Record<string, (parent: number) => string>> = {
  none: () => '',
  'child, common': (parent) => `of_child => ${childId(parent * 10)}`,
  'child, rare': (parent) => `of_child => ${childId(parent * 10 + 2)}`,
  'hero, common': (parent) => `of_hero => ${heroId(parent * 10)}`,
  'hero, rare': (parent) => `of_hero => ${heroId(parent * 10 + 2)}`,
  'language, common': () => `of_language => 'en'`,
  'language, rare': () => `of_language => 'fr'`,
  'rating, common': () => 'min_rating => 2',
  'rating, rare': () => 'min_rating => 10',
  'shelf, common': () => `on_shelf => 'new'`,
  'shelf, rare': () => `on_shelf => 'archived'`,
  favourites: () => 'only_favourites => true',
  'words, common': () => `query => 'lantern'`,
  'words, rare': () => `query => 'quokka'`,
  'words, absent': () => `query => 'xylophonist'`,
  'words, common and rare': () => `query => 'lantern quokka'`,
  'child and hero': (parent) => `of_child => ${childId(parent * 10)}, of_hero => ${heroId(parent * 10 + 2)}`,
  'child and rating': (parent) => `of_child => ${childId(parent * 10)}, min_rating => 10`,
  'child and words': (parent) => `of_child => ${childId(parent * 10)}, query => 'lantern'`,
  'hero and language': (parent) => `of_hero => ${heroId(parent * 10)}, of_language => 'fr'`,
  'shelf and rating': () => `on_shelf => 'archived', min_rating => 10`,
  'favourites and language': () => `only_favourites => true, of_language => 'fr'`,
  'rating and words': () => `min_rating => 10, query => 'lantern'`,
  everything: (parent) =>
    `of_child => ${childId(parent * 10)}, of_hero => ${heroId(parent * 10)}, of_language => 'en', min_rating => 2,
     on_shelf => 'new', only_favourites => true, query => 'lantern'`,
};

describe.each([
  ['a parent with ten thousand stories', 1],
  ['a parent with ninety', 2],
])('among a hundred thousand stories, %s', (_, parent) => {
  it.each(Object.entries(FILTERS))('finds by an index: %s', async (_, argsFor) => {
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
