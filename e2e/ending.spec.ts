import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type AppServer, startAppServer } from './app-server.ts';
import { readKeptRows } from './chaos/kept-rows.ts';
import { expectWholeFiles } from './chaos/stored-files.ts';
import { streamEvents, textOf } from './event-stream.ts';
import { startFakeElevenLabs } from './fakes/eleven-labs.ts';
import { expect, test } from './fixtures.ts';
import { Listener } from './listener.ts';
import { logLinesOf } from './log-lines.ts';
import { narrationSchema, readSegments } from './narration-events.ts';
import { Parent } from './parent.ts';
import { cookieHeaderOf } from './session.ts';

/** What the platforms give a process between asking it to end and ending it. */
const LONGEST_MS = 10_000;

/** How long the voice takes for a sentence. */
const SENTENCE_MS = 1500;

const servers: AppServer[] = [];
let folder: string;
let elevenLabs: Awaited<ReturnType<typeof startFakeElevenLabs>>;

const dataDir = () => path.join(folder, 'data');
const logFile = () => path.join(folder, 'app.log');

test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tale-ending-'));
  elevenLabs = await startFakeElevenLabs();
});

test.afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.killHard()));
  await elevenLabs.close();
  await rm(folder, { recursive: true, force: true });
});

async function start(wordsPerMinute: number): Promise<AppServer> {
  const env = {
    STORYTELLER_WORDS_PER_MINUTE: String(wordsPerMinute),
    SHUTDOWN_TIMEOUT_MS: String(LONGEST_MS),
    ELEVENLABS_API_KEY: 'test',
    ELEVENLABS_BASE_URL: elevenLabs.baseUrl,
    VOICE_PROVIDERS: 'elevenlabs',
  };
  const server = await startAppServer({ isForOneTest: true, dataDir: dataDir(), logFile: logFile(), env });
  servers.push(server);
  return server;
}

test('SIGTERM: a story about to end is told, a long one is kept to the last word and told another time', async ({
  newDevice,
}) => {
  test.setTimeout(150_000);
  const before = await start(1500);
  const context = await newDevice({ baseURL: before.url });
  const parent = await new Parent(await context.newPage()).signUpUnseen();
  const child = await parent.api.addChild();
  const cookie = await cookieHeaderOf(context);
  const begin = async (minutes: number) => {
    const response = await fetch(`${before.url}/api/stories`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ language: 'en', children: [child.id], minutes }),
    });
    const events = streamEvents(response);
    const first = await events.next();
    const heard = first.done ? [] : [first.value];
    return { heard, id: heard[0]?.data['id'] ?? '', events };
  };
  // A minute has 130 words, so one takes five seconds at this pace and the other two and a half minutes.
  const [short, long] = [await begin(1), await begin(30)];
  const hearingOut = [short, long].map(async ({ heard, events }) => {
    for await (const event of events) heard.push(event);
  });

  const endedAt = Date.now();
  await before.stop();
  expect(Date.now() - endedAt, 'gone in time').toBeLessThan(LONGEST_MS + 1000);
  // Both streams have come to an end of their own: nothing was cut.
  await Promise.all(hearingOut);
  expect(short.heard.at(-1)).toMatchObject({ type: 'done', data: { status: 'ready' } });
  expect(long.heard.at(-1)).toMatchObject({ type: 'error', data: { code: 'story_interrupted' } });
  expect(await logLinesOf(logFile())).toContainEqual(
    expect.objectContaining({ msg: 'every story is saved', interrupted: 1 }),
  );

  const after = await start(0);
  const later = await newDevice({ baseURL: after.url, storageState: await context.storageState() });
  const again = new Parent(await later.newPage());
  expect(await again.api.getStory(short.id)).toMatchObject({ status: 'ready', content: textOf(short.heard) });
  const kept = await again.api.getStory(long.id);
  expect(kept).toMatchObject({ status: 'failed', errorCode: 'story_interrupted', content: textOf(long.heard) });
  expect(kept.content.length).toBeGreaterThan(500);

  await again.page.goto(`/stories/${long.id}`);
  await again.sees('Writing was interrupted. What was written is kept; you can try again.');
  await again.tryAgain.click();
  await again.seesStoryFinished();
});

test('SIGTERM: what is being read aloud is spoken to the end of its sentences, kept and not paid for again', async ({
  newDevice,
}) => {
  test.setTimeout(150_000);
  const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  elevenLabs.setBehaviour({ firstByteMs: SENTENCE_MS, pace: 0 });
  const before = await start(0);
  const context = await newDevice({ baseURL: before.url });
  const { api } = await new Parent(await context.newPage()).signUpUnseen();
  const child = await api.addChild();
  const story = await api.writeStory({ children: [child.id] });
  const begun = await api.request.post(`/api/stories/${story.id}/narrations`, { data: {} });
  const { id } = narrationSchema.parse(await begun.json());
  const listening = api.request.get(`/api/narrations/${id}/events`);
  // Three at once: the first three are heard, and the next ones being spoken.
  await expect.poll(() => elevenLabs.requests.length).toBeGreaterThan(3);

  const endedAt = Date.now();
  await before.stop();
  expect(Date.now() - endedAt, 'waited for the voice, and for nothing else').toBeLessThan(SENTENCE_MS + 5000);
  const heard = await (await listening).text();
  expect(heard).toContain('narration_interrupted');
  const paidFor = elevenLabs.requests.map(({ body }) => body.text);
  expect(elevenLabs.requests.filter(({ isAbandoned }) => isAbandoned)).toEqual([]);
  const rows = await readKeptRows(dataDir());
  await expectWholeFiles(dataDir(), rows);
  const [narration] = rows.narrations;
  expect(narration).toMatchObject({ status: 'failed', error_code: 'narration_interrupted' });
  expect(narration?.segments.map(({ isStored }) => isStored)).toEqual(paidFor.map(() => true));
  expect(readSegments(heard)).toHaveLength(paidFor.length);
  expect(rows.usage.find(({ model_name }) => model_name.startsWith('elevenlabs'))).toMatchObject({
    narrated_characters: elevenLabs.served.characters,
  });
  expect(await logLinesOf(logFile())).toContainEqual(
    expect.objectContaining({ msg: 'every narration is saved', interrupted: 1 }),
  );

  elevenLabs.setBehaviour({ firstByteMs: 0, pace: 0 });
  const after = await start(0);
  const later = await newDevice({ baseURL: after.url, storageState: await context.storageState() });
  const again = new Parent(await later.newPage());
  await again.page.goto(`/stories/${story.id}`);
  await new Listener(again).listen.click();
  const statusNow = async () => (await again.api.request.get(`/api/narrations/${id}`)).json();
  await expect.poll(statusNow).toMatchObject({ status: 'ready' });
  const texts = elevenLabs.requests.map(({ body }) => body.text);
  expect(texts.slice(0, paidFor.length)).toEqual(paidFor);
  expect(lettersOf(texts.join('')), 'each sentence once').toBe(lettersOf(story.content));
});
