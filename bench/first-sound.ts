import { startFakeElevenLabs } from '../e2e/fakes/eleven-labs.ts';
import { startApp } from './app-server.ts';
import { type BenchParent, createDataFolder } from './data-folder.ts';
import { type HeardStory, hearStory } from './heard-story.ts';
import { p50, p95 } from './percentiles.ts';
import { startStoryUpstream } from './story-upstream.ts';
import { printFigures, printMachine } from './table.ts';
import { tellStory } from './told-story.ts';

/*
 * What the app adds to storyteller and voice until the first sound: from "Write the story" with "Listen" on to the bytes of
 * the first segment in the client. One parent at a time, each a new one, since what was spoken for a parent before is free.
 * Takes a minute; `node bench/first-sound.ts`, RUNS makes it longer or shorter.
 */

const RUNS = Number(process.env['RUNS'] ?? 20);
const WARM_UP_RUNS = 3;
const FIRST_BYTE_MS = 75;
const PACE = 10;

type FirstSound = { overWordsAndVoiceMs: number; overWordsMs: number; inAllMs: number };

async function main(): Promise<void> {
  printMachine();
  const upstream = await startStoryUpstream({ firstTokenMs: 200, tokenMs: 5, tokens: 601 });
  const voice = await startFakeElevenLabs();
  voice.setBehaviour({ firstByteMs: FIRST_BYTE_MS, pace: PACE });
  const folder = await createDataFolder(async ({ connection, signUp }) => {
    const parents: { parent: BenchParent; childId: string }[] = [];
    for (let index = 0; index < WARM_UP_RUNS + RUNS; index += 1) {
      const parent = await signUp();
      const { rows } = await connection.driver.query<{ id: string }>(
        `insert into tales.children (user_id, name, age, gender) values ($1, 'Mia', 5, 'female') returning id`,
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
    ELEVENLABS_API_KEY: 'el-bench',
    ELEVENLABS_BASE_URL: voice.baseUrl,
  });

  async function measure({ parent, childId }: (typeof folder.filled)[number], run: number): Promise<FirstSound> {
    const { origin } = app;
    const body = { language: 'en', children: [childId], minutes: 5, moral: 'kindness', idea: `run-${run}: a lantern` };
    const earlier = voice.requests.length;
    const hearing = Promise.withResolvers<HeardStory>();
    const told = await tellStory({ origin, token: parent.token, body }, false, (storyId) => {
      hearStory({ origin, token: parent.token }, storyId, true).then(hearing.resolve, hearing.reject);
    });
    const [first] = (await hearing.promise).segments;
    const sentence = voice.requests[earlier]?.body.text;
    if (first === undefined || sentence === undefined) throw new Error('Nothing was spoken');
    const overWordsMs = first.bytesAt - upstream.leftAt(run, sentence);
    return {
      overWordsMs,
      overWordsAndVoiceMs: overWordsMs - FIRST_BYTE_MS - first.durationMs / PACE,
      inAllMs: first.bytesAt - told.askedAt,
    };
  }

  try {
    const sounds: FirstSound[] = [];
    for (const [index, family] of folder.filled.entries()) {
      const sound = await measure(family, index + 1);
      if (index >= WARM_UP_RUNS) sounds.push(sound);
    }
    const over = sounds.map(({ overWordsAndVoiceMs }) => overWordsAndVoiceMs);
    printFigures(`The first sound of a story that is being written (${sounds.length} stories)`, [
      { name: 'over the first sentence and the voice, p50', value: p50(over), unit: 'ms', limit: 150 },
      { name: 'over the first sentence and the voice, p95', value: p95(over), unit: 'ms', limit: 150 },
      { name: 'over the first sentence, p50', value: p50(sounds.map(({ overWordsMs }) => overWordsMs)), unit: 'ms' },
      { name: 'from asking for the story, p50', value: p50(sounds.map(({ inAllMs }) => inAllMs)), unit: 'ms' },
    ]);
    printMachine();
  } finally {
    await app.stop();
    await upstream.close();
    await voice.close();
    await folder.remove();
  }
}

await main();
