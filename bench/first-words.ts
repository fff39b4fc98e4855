import { startApp } from './app-server.ts';
import { type BenchParent, createDataFolder } from './data-folder.ts';
import { p50, p95 } from './percentiles.ts';
import { startStoryUpstream } from './story-upstream.ts';
import { printFigures, printMachine } from './table.ts';
import { tellStory } from './told-story.ts';

/*
 * What the app adds to a language model's own time, to the first words and to the end. One parent at a time, then 20 at
 * once, both after a warm-up. Takes three minutes; `node bench/first-words.ts`, RUNS and ROUNDS make it longer or shorter.
 */

const RUNS = Number(process.env['RUNS'] ?? 30);
const ROUNDS = Number(process.env['ROUNDS'] ?? 3);
const PARENTS_AT_ONCE = 20;
const WARM_UP_RUNS = 5;

type Overhead = { firstWordsMs: number; beforeAskingMs: number; endMs: number };

async function main(): Promise<void> {
  printMachine();
  const upstream = await startStoryUpstream({ firstTokenMs: 200, tokenMs: 5, tokens: 601 });
  const folder = await createDataFolder(async ({ connection, signUp }) => {
    const parents: { parent: BenchParent; childId: string }[] = [];
    for (let index = 0; index < PARENTS_AT_ONCE; index += 1) {
      const parent = await signUp();
      const { rows } = await connection.driver.query<{ id: string }>(
        `insert into tales.children (user_id, name, age, gender, interests, avoid)
         values ($1, 'Mia', 5, 'female', '{dinosaurs,baking}', '{spiders}') returning id`,
        [parent.id],
      );
      parents.push({ parent, childId: rows[0]?.id ?? '' });
    }
    return parents;
  });
  const app = await startApp(folder.dataDir, {
    OPENROUTER_API_KEY: 'sk-or-bench',
    OPENROUTER_BASE_URL: upstream.baseUrl,
    DEFAULT_MODEL: 'fake/quick',
  });
  let lastRun = 0;

  async function measure({ parent, childId }: (typeof folder.filled)[number]): Promise<Overhead> {
    lastRun += 1;
    const run = lastRun;
    const body = { language: 'en', children: [childId], minutes: 5, moral: 'kindness', idea: `run-${run}: a lantern` };
    const told = await tellStory({ origin: app.origin, token: parent.token, body });
    const answer = upstream.answerTo(run);
    return {
      firstWordsMs: told.firstWordsAt - told.askedAt - (answer.firstWordsAt - answer.receivedAt),
      beforeAskingMs: answer.receivedAt - told.askedAt,
      endMs: told.doneAt - answer.endedAt,
    };
  }

  try {
    const [first] = folder.filled;
    if (first === undefined) throw new Error('There is no parent');
    for (let run = 0; run < WARM_UP_RUNS; run += 1) await measure(first);
    const alone: Overhead[] = [];
    const cpuAtFirst = app.cpuMs();
    for (let run = 0; run < RUNS; run += 1) alone.push(await measure(first));
    const cpuAlone = app.cpuMs();
    await Promise.all(folder.filled.map(measure));
    const cpuBeforeTogether = app.cpuMs();
    const together: Overhead[] = [];
    for (let round = 0; round < ROUNDS; round += 1) together.push(...(await Promise.all(folder.filled.map(measure))));
    printAlone(alone, (cpuAlone - cpuAtFirst) / alone.length);
    printTogether(together, (app.cpuMs() - cpuBeforeTogether) / together.length);
    printMachine();
  } finally {
    await app.stop();
    await upstream.close();
    await folder.remove();
  }
}

const firstWords = ({ firstWordsMs }: Overhead) => firstWordsMs;
const beforeAsking = ({ beforeAskingMs }: Overhead) => beforeAskingMs;
const end = ({ endMs }: Overhead) => endMs;

function printAlone(runs: readonly Overhead[], cpuMs: number): void {
  printFigures(`One parent at a time (${runs.length} stories)`, [
    { name: 'first words over the upstream, p50', value: p50(runs.map(firstWords)), unit: 'ms', limit: 25 },
    { name: 'first words over the upstream, p95', value: p95(runs.map(firstWords)), unit: 'ms' },
    { name: '  of it before the upstream is asked, p50', value: p50(runs.map(beforeAsking)), unit: 'ms' },
    { name: 'end over the upstream’s end, p50', value: p50(runs.map(end)), unit: 'ms', limit: 50 },
    { name: 'end over the upstream’s end, p95', value: p95(runs.map(end)), unit: 'ms', limit: 50 },
    { name: 'processor time of a story', value: cpuMs, unit: 'ms' },
  ]);
}

function printTogether(runs: readonly Overhead[], cpuMs: number): void {
  printFigures(`${PARENTS_AT_ONCE} parents at once (${runs.length} stories)`, [
    { name: 'first words over the upstream, p50', value: p50(runs.map(firstWords)), unit: 'ms' },
    { name: 'first words over the upstream, p95', value: p95(runs.map(firstWords)), unit: 'ms', limit: 100 },
    { name: '  of it before the upstream is asked, p95', value: p95(runs.map(beforeAsking)), unit: 'ms' },
    { name: 'end over the upstream’s end, p50', value: p50(runs.map(end)), unit: 'ms', limit: 50 },
    { name: 'end over the upstream’s end, p95', value: p95(runs.map(end)), unit: 'ms' },
    { name: 'processor time of a story', value: cpuMs, unit: 'ms' },
  ]);
}

await main();
