import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ABSENT_FILTERS, actAsParent, childId, fillLargeLibrary, LIBRARY_FILTERS } from '../large-library';
import { explainQueries, nodesOf, type Plan, pagesRead, planWithin, rowsRead, scanOf } from '../query-plans';
import { openSession } from './session';

/*
 * On PostgreSQL only: the planner is the same in PGlite, where filling the library alone takes twenty seconds.
 */

const STORIES = 100_000;

/** Stories that are fetched for one page, at most: where one filter leaves little of what another one finds. */
const MOST_STORIES = STORIES / 50;

/** Pages that tell that there is nothing: of the index of a parent's stories at most, never of their stories. */
const MOST_PAGES_OF_NOTHING = 100;

const FILTERS = Object.entries({ ...LIBRARY_FILTERS, ...ABSENT_FILTERS });

let db: ReturnType<typeof openSession>;

beforeAll(async () => {
  db = openSession(inject('servers').plansUrl);
  await fillLargeLibrary(db, STORIES);
  await explainQueries(db);
}, 240_000);
afterAll(() => db.close());

async function planOf(parent: number, args: string): Promise<Plan> {
  await actAsParent(db, parent);
  return planWithin(db, `select id from tales.list_stories(${args})`, /^select s\.\*/);
}

/** Of the first page and of a later one. */
const pagesOf = (first: string) => [
  first,
  `${first}${first && ', '}before_created_at => '2026-10-20', before_id => ${childId(1)}`,
];

describe.each([
  ['a parent with ten thousand stories', 1],
  ['a parent with ninety', 2],
])('among a hundred thousand stories, %s', (_, parent) => {
  it.each(FILTERS)('finds by an index: %s', async (_, filter) => {
    for (const args of pagesOf(filter.args(parent))) {
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

// Among ninety stories any index is good enough.
it.each(FILTERS)('ten thousand stories are searched by the index for: %s', async (_, filter) => {
  for (const args of pagesOf(filter.args(1))) {
    const scans = nodesOf(await planOf(1, args)).flatMap((node) => scanOf(node) ?? []);
    const own = scans.filter((scan) => filter.scans.some((pattern) => pattern.test(scan)));
    expect(own, `${args}\n${scans.join('\n')}`).not.toEqual([]);
  }
});

it.each(Object.entries(ABSENT_FILTERS))('reads next to nothing to find nothing: %s', async (_, filter) => {
  for (const args of pagesOf(filter.args(1))) {
    const plan = await planOf(1, args);
    expect(plan['Actual Rows'], args).toBe(0);
    const fetched = nodesOf(plan).filter((node) => /^(Index|Bitmap Heap) Scan$/.test(node['Node Type']));
    for (const scan of fetched) expect(rowsRead(scan), args).toBe(0);
    expect(pagesRead(plan), args).toBeGreaterThan(0);
    expect(pagesRead(plan), args).toBeLessThanOrEqual(MOST_PAGES_OF_NOTHING);
  }
});

it.each([
  ['rare', `query => 'quokka'`],
  ['absent', `query => 'xylophonist'`],
  ['still being typed', `query => 'quok'`],
  ['with all other filters', `query => 'quokka', of_child => ${childId(10)}, of_language => 'en', min_rating => 2`],
])('counts by the index of words, and reads none of the other stories: words, %s', async (_, args) => {
  await actAsParent(db, 1);
  // From the sixth call on, a plan might serve all calls.
  for (let call = 0; call < 7; call += 1) {
    const plan = await planWithin(db, `select tales.library_counts(${args})`, /^\(\s*with judged/);
    const scans = nodesOf(plan).filter((node) => node['Relation Name'] === 'stories');
    expect(scans.map((node) => node['Node Type'])).toEqual(['Bitmap Heap Scan']);
    for (const scan of scans) expect(rowsRead(scan)).toBeLessThanOrEqual(MOST_STORIES);
  }
});

// Child's name and model are no filters of the page, whose counts these are.
const COUNTED = Object.entries(LIBRARY_FILTERS).filter(([, { args }]) => !/of_child_name|by_model/.test(args(1)));

it.each([
  ['a parent with ten thousand stories', 1],
  ['a parent with ninety', 2],
])('counts the stories of %s by an index of theirs or of words, whatever the filter', async (_, parent) => {
  await actAsParent(db, parent);
  for (const [name, { args }] of COUNTED) {
    const nodes = nodesOf(await planWithin(db, `select tales.library_counts(${args(parent)})`, /^\(\s*with judged/));
    const scans = nodes.filter((node) => node['Relation Name'] === 'stories');
    expect(scans.length, name).toBeGreaterThan(0);
    for (const scan of scans) {
      expect(scan['Node Type'], name).toMatch(/^(Index Scan|Index Only Scan|Bitmap Heap Scan)$/);
      for (const index of nodesOf(scan).filter((node) => node['Index Name'] !== undefined)) {
        expect(scanOf(index), name).toMatch(/user_id = |^stories_search on /);
      }
    }
  }
});

/** As `listRecentStories` asks for it. */
const TONIGHT = `select id, title from tales.stories where shelf <> 'archived'
  order by goes_on_tomorrow desc, created_at desc, id desc limit 20`;

it.each([
  ['a parent with ten thousand stories', 1],
  ['a parent with ninety', 2],
])('offers %s tonight’s stories in the order of an index', async (_, parent) => {
  await actAsParent(db, parent);
  await db.exec('set role authenticated');
  const nodes = nodesOf(await planWithin(db, TONIGHT, /^select id, title/));
  await db.exec('reset role');
  expect(nodes.map((node) => node['Node Type'])).not.toContain('Sort');
  const scans = nodes.filter((node) => node['Relation Name'] === 'stories');
  expect(scans.map((node) => node['Node Type'])).toEqual(['Index Scan']);
  for (const scan of scans) expect(rowsRead(scan)).toBe(20);
});

it('tells a plan without an index from one with it', async () => {
  await db.exec('begin; drop index tales.stories_newest; drop index tales.stories_by_shelf');
  const nodes = nodesOf(await planOf(1, '')).map((node) => node['Node Type']);
  await db.exec('rollback');
  expect(nodes).toContain('Sort');
});
