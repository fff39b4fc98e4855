import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type AppServer, startAppServer } from './app-server.ts';
import { streamEvents, textOf } from './event-stream.ts';
import { expect, test } from './fixtures.ts';
import { logLinesOf } from './log-lines.ts';
import { Parent } from './parent.ts';
import { cookieHeaderOf } from './session.ts';

/** What the platforms give a process between asking it to end and ending it. */
const LONGEST_MS = 10_000;

const servers: AppServer[] = [];

test.afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.killHard()));
});

test('SIGTERM: a story about to end is told, a long one is kept to the last word and told another time', async ({
  newDevice,
}) => {
  test.setTimeout(150_000);
  const folder = await mkdtemp(path.join(tmpdir(), 'tale-ending-'));
  const logFile = path.join(folder, 'app.log');
  const start = async (wordsPerMinute: number) => {
    const env = { STORYTELLER_WORDS_PER_MINUTE: String(wordsPerMinute), SHUTDOWN_TIMEOUT_MS: String(LONGEST_MS) };
    const server = await startAppServer({ isForOneTest: true, dataDir: path.join(folder, 'data'), logFile, env });
    servers.push(server);
    return server;
  };
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
  expect(await logLinesOf(logFile)).toContainEqual(
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
  await after.stop();
  await rm(folder, { recursive: true, force: true });
});
