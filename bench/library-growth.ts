import { createEmptyDatabase, migrate } from '../supabase/tests/database.ts';
import { ABSENT_FILTERS, actAsParent, fillLargeLibrary, LIBRARY_FILTERS } from '../supabase/tests/large-library.ts';
import { p50, p95 } from './percentiles.ts';
import { printMachine, printTable, verdict } from './table.ts';

/*
 * Whether the database stays as quick while the stories of all parents together grow a hundredfold: the first page of
 * every filter, of those that nothing fits too, in PGlite, of a parent who has a tenth of them (100, 1,000, 10,000) and of
 * one who has ninety throughout. Judged by p50: of thirty samples on a shared machine p95 is the second largest, whatever
 * else ran at that moment.
 * `node bench/library-growth.ts`; RUNS makes it longer.
 */

const SIZES = [1000, 10_000, 100_000] as const;
const PARENTS = [
  { name: 'has a tenth of all stories', number: 1 },
  { name: 'has ninety stories', number: 2 },
] as const;
const RUNS = Number(process.env['RUNS'] ?? 30);
const WARM_UP_RUNS = 3;
const LIMIT = 1.5;

/** The slowest of the larger libraries against the smallest. */
const growthOf = ([smallest = Number.NaN, ...larger]: readonly number[]) => Math.max(...larger) / smallest;

printMachine();
const databases = await Promise.all(
  SIZES.map(async (stories) => {
    const db = await createEmptyDatabase();
    await migrate(db);
    await fillLargeLibrary(db, stories);
    return db;
  }),
);

const tables: { title: string; rows: { cells: string[]; ratio: number }[] }[] = [];
for (const { name, number } of PARENTS) {
  for (const db of databases) await actAsParent(db, number);
  const rows: (typeof tables)[number]['rows'] = [];
  for (const [filter, { args }] of Object.entries({ ...LIBRARY_FILTERS, ...ABSENT_FILTERS })) {
    const query = `select id, title, summary, child_name, rating, created_at from tales.list_stories(${args(number)})`;
    const samples = databases.map((): number[] => []);
    // In turn, so that whatever else the machine does falls on all sizes alike.
    for (let run = 0; run < WARM_UP_RUNS + RUNS; run += 1) {
      for (const [index, db] of databases.entries()) {
        const startedAt = performance.now();
        await db.query(query);
        if (run >= WARM_UP_RUNS) samples[index]?.push(performance.now() - startedAt);
      }
    }
    const ratio = growthOf(samples.map(p50));
    const slowest = growthOf(samples.map(p95));
    const times = samples.map((times) => `${p50(times).toFixed(2)} / ${p95(times).toFixed(2)}`);
    rows.push({ cells: [filter, ...times, slowest.toFixed(2)], ratio });
  }
  tables.push({ title: `First page of a parent who ${name}, p50 / p95 of ${RUNS} in ms`, rows });
}
// Before anything is judged: PGlite leaves an exit code of its own, which says that all is well.
await Promise.all(databases.map((db) => db.close()));

const head = ['', ...SIZES.map((size) => size.toLocaleString('en')), 'ratio of p95', 'ratio of p50', `<= ${LIMIT}`];
for (const { title, rows } of tables) {
  printTable(
    title,
    head,
    rows.map(({ cells, ratio }) => [...cells, ratio.toFixed(2), verdict(ratio <= LIMIT)]),
  );
}
printMachine();
