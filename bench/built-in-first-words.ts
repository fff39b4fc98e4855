import { type AppServer, startApp } from './app-server.ts';
import { type BenchParent, createDataFolder, type DataFolder } from './data-folder.ts';
import { p50, p95 } from './percentiles.ts';
import { type Figure, printFigures, printMachine } from './table.ts';
import { callApi, tellStory } from './told-story.ts';

/*
 * How long a parent without a key waits for the first words, whatever the length and however much has been told before.
 * `node bench/built-in-first-words.ts`; RUNS makes it longer.
 */

const RUNS = Number(process.env['RUNS'] ?? 15);
const WARM_UP_RUNS = 3;
const LENGTHS = [1, 5, 30];
const TOLD_BEFORE = 50;
const LIMIT_MS = 150;

type Family = { parent: BenchParent; childId: string };

async function addFamily({ connection, signUp }: DataFolder): Promise<Family> {
  const parent = await signUp();
  const { rows } = await connection.driver.query<{ id: string }>(
    `insert into tales.children (user_id, name, age, gender, interests, avoid)
     values ($1, 'Mia', 5, 'female', '{dinosaurs,baking}', '{spiders}') returning id`,
    [parent.id],
  );
  return { parent, childId: rows[0]?.id ?? '' };
}

function storyFor({ origin }: AppServer, { parent, childId }: Family, minutes: number) {
  const body = { language: 'en', children: [childId], minutes, moral: 'kindness' };
  return { origin, token: parent.token, body };
}

/** Told to the end at once: the storyteller avoids the openings of what it has told, so they have to be its own. */
async function tellAtOnce(dataDir: string, family: Family): Promise<void> {
  const app = await startApp(dataDir, { STORYTELLER_WORDS_PER_MINUTE: '0' });
  try {
    for (let told = 0; told < TOLD_BEFORE; told += 1) await tellStory(storyFor(app, family, 1));
  } finally {
    await app.stop();
  }
}

/** Each story is deleted after its first words, so that the next one finds as much told before. */
async function measure(app: AppServer, family: Family, minutes: number): Promise<number[]> {
  const samples: number[] = [];
  const ask = storyFor(app, family, minutes);
  for (let run = 0; run < WARM_UP_RUNS + RUNS; run += 1) {
    const { storyId, askedAt, firstWordsAt } = await tellStory(ask, true);
    if (run >= WARM_UP_RUNS) samples.push(firstWordsAt - askedAt);
    await callApi(ask, 'DELETE', `/api/stories/${storyId}`);
  }
  return samples;
}

async function main(): Promise<void> {
  printMachine();
  const folder = await createDataFolder(async (data) => ({
    fresh: await addFamily(data),
    told: await addFamily(data),
  }));
  try {
    await tellAtOnce(folder.dataDir, folder.filled.told);
    const app = await startApp(folder.dataDir);
    try {
      const figures: Figure[] = [];
      for (const [family, told] of [
        [folder.filled.fresh, 0],
        [folder.filled.told, TOLD_BEFORE],
      ] as const) {
        for (const minutes of LENGTHS) {
          const samples = await measure(app, family, minutes);
          const name = `${minutes} min, ${told} told before`;
          figures.push({ name: `${name}, p50`, value: p50(samples), unit: 'ms', limit: LIMIT_MS });
          figures.push({ name: `${name}, p95`, value: p95(samples), unit: 'ms', limit: LIMIT_MS });
        }
      }
      printFigures(`First words of the built-in storyteller (${RUNS} stories each)`, figures);
    } finally {
      await app.stop();
    }
  } finally {
    await folder.remove();
  }
  printMachine();
}

await main();
