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
const OTHER_LANGUAGES = ['ru', 'es', 'de', 'fr'];
const TOLD_BEFORE = 50;
const LIMIT_MS = 150;

type Family = { parent: BenchParent; childIds: string[]; heroIds: string[] };

/** Mia, and as many siblings and heroes as a story may have. */
async function addFamily({ connection, signUp }: DataFolder): Promise<Family> {
  const parent = await signUp();
  const idsOf = async (sql: string) => {
    const { rows } = await connection.driver.query<{ id: string }>(sql, [parent.id]);
    return rows.map(({ id }) => id);
  };
  const childIds = await idsOf(
    `insert into tales.children (user_id, name, age, gender, interests, avoid)
     select $1, name, 5, 'female', '{dinosaurs,baking}', '{spiders}'
     from unnest('{Mia,Nora,Ida,Lea,Ada,Eva}'::text[]) as name returning id`,
  );
  const heroIds = await idsOf(
    `insert into tales.heroes (user_id, name, gender, language)
     select $1, name, 'male', 'en' from unnest('{Pim,Bo,Zed,Tim,Max,Jo}'::text[]) as name returning id`,
  );
  return { parent, childIds, heroIds };
}

type Wish = { minutes: number; language?: string; isCrowded?: boolean };

function storyFor({ origin }: AppServer, family: Family, { minutes, language = 'en', isCrowded = false }: Wish) {
  const { parent, childIds, heroIds } = family;
  const cast = isCrowded
    ? { children: childIds, heroes: heroIds, type: 'combined' }
    : { children: childIds.slice(0, 1), type: 'child' };
  return { origin, token: parent.token, body: { language, minutes, moral: 'kindness', ...cast } };
}

/** Told to the end at once: the storyteller avoids the openings of what it has told, so they have to be its own. */
async function tellAtOnce(dataDir: string, family: Family): Promise<void> {
  const app = await startApp(dataDir, { STORYTELLER_WORDS_PER_MINUTE: '0' });
  try {
    for (let told = 0; told < TOLD_BEFORE; told += 1) await tellStory(storyFor(app, family, { minutes: 1 }));
  } finally {
    await app.stop();
  }
}

/** Each story is deleted after its first words, so that the next one finds as much told before. */
async function measure(app: AppServer, family: Family, wish: Wish): Promise<number[]> {
  const samples: number[] = [];
  const ask = storyFor(app, family, wish);
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
      const add = async (name: string, family: Family, wish: Wish) => {
        const samples = await measure(app, family, wish);
        figures.push({ name: `${name}, p50`, value: p50(samples), unit: 'ms', limit: LIMIT_MS });
        figures.push({ name: `${name}, p95`, value: p95(samples), unit: 'ms', limit: LIMIT_MS });
      };
      const { fresh, told } = folder.filled;
      for (const minutes of LENGTHS) await add(`${minutes} min, 0 told before`, fresh, { minutes });
      for (const minutes of LENGTHS) await add(`${minutes} min, ${TOLD_BEFORE} told before`, told, { minutes });
      for (const language of OTHER_LANGUAGES) await add(`30 min, ${language}`, fresh, { minutes: 30, language });
      await add('1 min, six children and six heroes', fresh, { minutes: 1, isCrowded: true });
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
