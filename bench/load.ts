import { parseArgs } from 'node:util';
import { startFakeElevenLabs } from '../e2e/fakes/eleven-labs.ts';
import { startFakeOpenRouter } from '../e2e/fakes/open-router.ts';
import { startApp } from './app-server.ts';
import { type BenchParent, createDataFolder } from './data-folder.ts';
import { Evening } from './evening.ts';
import { stockLibrary } from './library-stock.ts';
import { watchMemory } from './memory-slope.ts';
import { p50, p95 } from './percentiles.ts';
import { type Figure, printFigures, printLine, printMachine, printTable, verdict } from './table.ts';

/*
 * An evening of one machine: 50 parents who read, 10 who write and 5 who listen at once, with pauses as people make them,
 * and with providers on this machine. How long do pages take, does anything fail, does memory grow? The parents share the
 * cores with the server. Needs a build; `node bench/load.ts`, three minutes; `--seconds 30 --readers 10 --writers 2
 * --listeners 1` for less.
 */

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '180' },
    readers: { type: 'string', default: '50' },
    writers: { type: 'string', default: '10' },
    listeners: { type: 'string', default: '5' },
  },
});
const SECONDS = Number(values.seconds);
const READERS = Number(values.readers);
const WRITERS = Number(values.writers);
const LISTENERS = Number(values.listeners);

const STORIES_EACH = 40;
const PAGE_MS = 300;
/** In two minutes: what garbage that is not collected yet makes of a flat line. */
const GROWTH_MB_PER_MINUTE = 12;
/** While everything is loaded for the first time, and caches are filled. */
const WARM_UP_MS = 10_000;

type Resident = { parent: BenchParent; childId: string; storyIds: string[] };

async function main(): Promise<void> {
  printMachine();
  const openRouter = await startFakeOpenRouter();
  // Of five minutes, at the pace of a quick model.
  openRouter.setBehaviour({ tokens: 650, firstTokenMs: 400, tokenMs: 20 });
  const elevenLabs = await startFakeElevenLabs();
  elevenLabs.setBehaviour({ firstByteMs: 75, pace: 10 });
  const folder = await createDataFolder(async ({ connection, signUp }) => {
    const residents: Resident[] = [];
    for (let index = 0; index < READERS + WRITERS + LISTENERS; index += 1) {
      const parent = await signUp();
      const { childIds } = await stockLibrary(connection, parent.id, STORIES_EACH);
      const { rows } = await connection.driver.query<{ id: string }>(
        'select id from tales.stories where user_id = $1',
        [parent.id],
      );
      residents.push({ parent, childId: childIds[0] ?? '', storyIds: rows.map(({ id }) => id) });
    }
    return residents;
  });
  const app = await startApp(folder.dataDir, {
    OPENROUTER_API_KEY: 'sk-or-bench',
    OPENROUTER_BASE_URL: openRouter.baseUrl,
    DEFAULT_MODEL: 'fake/quick',
    ELEVENLABS_API_KEY: 'el-bench',
    ELEVENLABS_BASE_URL: elevenLabs.baseUrl,
    RATE_LIMIT_NARRATIONS: '100000',
  });
  try {
    const evening = new Evening(app.origin, folder.filled);
    await evening.spend({ readers: 3, writers: 1, listeners: 1 }, WARM_UP_MS);
    const memory = watchMemory(app.pid);
    const cpuBefore = app.cpuMs();
    const startedAt = performance.now();
    await evening.spend({ readers: READERS, writers: WRITERS, listeners: LISTENERS }, SECONDS * 1000);
    const seconds = (performance.now() - startedAt) / 1000;
    const cpu = (app.cpuMs() - cpuBefore) / 1000 / seconds;
    printEvening(evening, seconds);
    printFigures('The server', [
      { name: 'processor time a second', value: cpu, unit: 's' },
      ...memory.end(GROWTH_MB_PER_MINUTE),
    ]);
    const { errors } = evening;
    printLine(`\n  ${verdict(errors.length === 0)}: ${errors.length} errors`);
    for (const error of errors.slice(0, 10)) printLine(`    ${error}`);
    printMachine();
  } finally {
    await app.stop();
    await Promise.all([openRouter.close(), elevenLabs.close()]);
    await folder.remove();
  }
}

function printEvening({ pages, firstWords, firstSound, segments }: Evening, seconds: number): void {
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  const all = [...pages.values()].flat();
  printTable(
    `${READERS} who read, ${WRITERS} who write, ${LISTENERS} who listen, ${seconds.toFixed(0)} s`,
    ['page', 'opened', 'p50', 'p95', 'longest', ''],
    [...pages].map(([page, taken]) => [
      page,
      String(taken.length),
      ms(p50(taken)),
      ms(p95(taken)),
      ms(Math.max(...taken)),
      '',
    ]),
  );
  printFigures('What parents wait for', [
    { name: `a page to its last byte, p95 of ${all.length}`, value: p95(all), unit: 'ms', limit: PAGE_MS },
    ...figureOf('first words, the model’s 400 ms included, p95 of stories', firstWords),
    ...figureOf(`first sound, p95 of stories, of ${segments} segments heard`, firstSound),
  ]);
}

/** None where nobody has done it. */
function figureOf(name: string, taken: readonly number[]): Figure[] {
  return taken.length === 0 ? [] : [{ name: `${name}: ${taken.length}`, value: p95(taken), unit: 'ms' }];
}

await main();
