import { type AppServer, startApp } from './app-server.ts';
import { type BenchParent, createDataFolder } from './data-folder.ts';
import { ABSENT_WORD, COMMON_WORD, RARE_WORD, type StockedFamily, stockLibrary } from './library-stock.ts';
import { p50 } from './percentiles.ts';
import { printLine, printMachine, printTable, verdict } from './table.ts';
import { callApi } from './told-story.ts';

/*
 * Whether the library stays as quick with 10,000 stories as with 100: the first page of every filter, asked in turn of
 * a parent with 10,000, one with 100 in the same database, and one with 100 who has a database alone. First as the route
 * answers it; then as the page, which draws as many covers as there are stories and ends with the numbers on its chips.
 * `node bench/library.ts`; RUNS makes it longer, ONLY=word measures the filters that contain it.
 */

const MANY = 10_000;
const FEW = 100;
const RUNS = Number(process.env['RUNS'] ?? 20);
const ONLY = process.env['ONLY'] ?? '';
const WARM_UP_RUNS = 3;
const LIMIT = 1.5;

type Library = { parent: BenchParent; family: StockedFamily };
type Served = Library & { app: AppServer };

const FILTERS: Readonly<Record<string, (family: StockedFamily) => Record<string, string | undefined>>> = {
  none: () => ({}),
  'child, 60 % of the stories': ({ childIds }) => ({ child: childIds[0] }),
  'child, 1 %': ({ childIds }) => ({ child: childIds[2] }),
  'hero, 20 %': ({ heroIds }) => ({ hero: heroIds[0] }),
  'hero, 0.1 %': ({ heroIds }) => ({ hero: heroIds[5] }),
  'language en, 80 %': () => ({ language: 'en' }),
  'language fr, 1 %': () => ({ language: 'fr' }),
  'minRating 2, 15 %': () => ({ minRating: '2' }),
  'minRating 6, 10 %': () => ({ minRating: '6' }),
  'minRating 10, 0.2 %': () => ({ minRating: '10' }),
  'shelf new, 80 %': () => ({ shelf: 'new' }),
  'shelf archived, 2 %': () => ({ shelf: 'archived' }),
  'favourite, 2 %': () => ({ favourite: 'true' }),
  'q common, 60 %': () => ({ q: COMMON_WORD }),
  'q rare, 5 stories': () => ({ q: RARE_WORD }),
  'q absent': () => ({ q: ABSENT_WORD }),
  'q common and rare': () => ({ q: `${COMMON_WORD} ${RARE_WORD}` }),
  'child 1 %, minRating 6': ({ childIds }) => ({ child: childIds[2], minRating: '6' }),
  'child 60 %, minRating 10': ({ childIds }) => ({ child: childIds[0], minRating: '10' }),
  'child 60 %, hero 0.1 %': ({ childIds, heroIds }) => ({ child: childIds[0], hero: heroIds[5] }),
  'hero 20 %, language fr': ({ heroIds }) => ({ hero: heroIds[0], language: 'fr' }),
  'shelf archived, minRating 10': () => ({ shelf: 'archived', minRating: '10' }),
  'favourite, language fr': () => ({ favourite: 'true', language: 'fr' }),
  'child 60 %, favourite, q common': ({ childIds }) => ({ child: childIds[0], favourite: 'true', q: COMMON_WORD }),
  'minRating 10, q common': () => ({ minRating: '10', q: COMMON_WORD }),
  'all seven': ({ childIds, heroIds }) => ({
    child: childIds[0],
    hero: heroIds[0],
    language: 'en',
    minRating: '2',
    shelf: 'new',
    favourite: 'true',
    q: COMMON_WORD,
  }),
};

const STORY_OR_NONE = /href="\/stories\/[0-9a-f]{8}-|No story like that/;

/** Of one filter's first page: the stories as JSON, then the page as a browser gets it, with the numbers on its chips. */
async function timeFirstPage({ app, parent, family }: Served, filter: (typeof FILTERS)[string]): Promise<number[]> {
  const given = Object.entries(filter(family)).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const query = new URLSearchParams(given);
  const askedAt = performance.now();
  await callApi({ origin: app.origin, token: parent.token, body: {} }, 'GET', `/api/stories?${query}`);
  const openedAt = performance.now();
  const page = await fetch(`${app.origin}/library?${query}`, {
    headers: { cookie: parent.cookie },
    redirect: 'manual',
  });
  if (page.status !== 200 || page.body === null) throw new Error(`/library answered ${page.status}`);
  let html = '';
  let storiesAt = Number.NaN;
  for await (const text of page.body.pipeThrough(new TextDecoderStream())) {
    html += text;
    if (Number.isNaN(storiesAt) && STORY_OR_NONE.test(html)) storiesAt = performance.now();
  }
  return [openedAt - askedAt, storiesAt - openedAt, performance.now() - openedAt];
}

const WAYS = ['as JSON', 'page, to its stories', 'page, to its last byte'] as const;

/** By library, then by way: p50. */
async function measure(libraries: readonly Served[], filter: (typeof FILTERS)[string]): Promise<number[][]> {
  const samples = libraries.map(() => WAYS.map((): number[] => []));
  for (let run = 0; run < WARM_UP_RUNS + RUNS; run += 1) {
    for (const [index, library] of libraries.entries()) {
      const times = await timeFirstPage(library, filter);
      if (run >= WARM_UP_RUNS) for (const [way, ms] of times.entries()) samples[index]?.[way]?.push(ms);
    }
  }
  return samples.map((ways) => ways.map(p50));
}

async function main(): Promise<void> {
  printMachine();
  const stockOf = (...counts: number[]) =>
    createDataFolder(async ({ connection, signUp }) => {
      const libraries: Library[] = [];
      for (const count of counts) {
        const parent = await signUp();
        libraries.push({ parent, family: await stockLibrary(connection, parent.id, count) });
      }
      return libraries;
    });
  const shared = await stockOf(MANY, FEW);
  const alone = await stockOf(FEW);
  const apps = await Promise.all([shared, alone].map(({ dataDir }) => startApp(dataDir)));
  const [sharedApp, aloneApp] = apps;
  if (sharedApp === undefined || aloneApp === undefined) throw new Error('An app is missing');
  try {
    const libraries = [
      ...shared.filled.map((library) => ({ ...library, app: sharedApp })),
      ...alone.filled.map((library) => ({ ...library, app: aloneApp })),
    ];
    const rows = WAYS.map((): string[][] => []);
    for (const [name, filter] of Object.entries(FILTERS).filter(([known]) => known.includes(ONLY))) {
      const byLibrary = await measure(libraries, filter);
      for (const way of WAYS.keys()) {
        const [many = Number.NaN, few = Number.NaN, fewAlone = Number.NaN] = byLibrary.map((ways) => ways[way]);
        const ratios = [many / few, many / fewAlone];
        const isMet = ratios.every((ratio) => ratio <= LIMIT);
        const times = [many, few, fewAlone].map((ms) => `${ms.toFixed(1)} ms`);
        // The target is the stories'; a page draws as many covers as it has, and counts for its chips.
        const judged = way === 0 ? verdict(isMet) : '';
        rows[way]?.push([name, ...times, ...ratios.map((ratio) => ratio.toFixed(2)), judged]);
      }
    }
    const head = ['', '10,000', '100, same database', '100, own database', 'ratio', 'ratio to own', `<= ${LIMIT}`];
    for (const [way, name] of WAYS.entries()) {
      printTable(`First page of the library, ${name}, p50 of ${RUNS}`, head, rows[way] ?? []);
      printLine();
    }
  } finally {
    await Promise.all(apps.map((app) => app.stop()));
    await Promise.all([shared, alone].map((folder) => folder.remove()));
  }
  printMachine();
}

await main();
