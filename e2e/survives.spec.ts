import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type AppServer, startAppServer } from './app-server.ts';
import { streamEvents, textOf } from './event-stream.ts';
import { expect, test } from './fixtures.ts';
import { Parent } from './parent.ts';
import { cookieHeaderOf } from './session.ts';

/** What a parent may lose of a story when the power goes. */
const LOSS_MS = 1000;

const servers: AppServer[] = [];

async function start(folder: string, wordsPerMinute: number): Promise<AppServer> {
  const server = await startAppServer({
    isForOneTest: true,
    dataDir: path.join(folder, 'data'),
    logFile: path.join(folder, 'app.log'),
    env: { STORYTELLER_WORDS_PER_MINUTE: String(wordsPerMinute) },
  });
  servers.push(server);
  return server;
}

test.afterEach(async () => {
  await Promise.all(servers.map((server) => server.killHard()));
});

test('the power goes while a story is being written', async ({ newDevice, problems }) => {
  test.setTimeout(120_000);
  problems.expect(/net::ERR_/);
  const folder = await mkdtemp(path.join(tmpdir(), 'tale-survives-'));
  const before = await start(folder, 1200);
  const context = await newDevice({ baseURL: before.url });
  const parent = await new Parent(await context.newPage()).signUpUnseen();
  const child = await parent.api.addChild();

  const response = await fetch(`${before.url}/api/stories`, {
    method: 'POST',
    headers: { cookie: await cookieHeaderOf(context), 'content-type': 'application/json' },
    body: JSON.stringify({ language: 'en', children: [child.id], minutes: 10 }),
  });
  const received: { text: string; at: number }[] = [];
  const events = [];
  let killedAt = 0;
  try {
    for await (const event of streamEvents(response)) {
      events.push(event);
      received.push({ text: textOf(events), at: Date.now() });
      if (events.length !== 80) continue;
      killedAt = Date.now();
      await before.killHard();
    }
  } catch (error) {
    // The socket goes with the process; that is the point.
    expect(error, String(error)).toBeInstanceOf(TypeError);
  }
  const id = events[0]?.data['id'] ?? '';
  const everything = received.at(-1)?.text ?? '';
  const aSecondEarlier = received.findLast(({ at }) => at < killedAt - LOSS_MS)?.text ?? '';
  expect(aSecondEarlier.length, 'enough was told to lose some').toBeGreaterThan(100);

  const after = await start(folder, 0);
  const later = await newDevice({ baseURL: after.url, storageState: await context.storageState() });
  const again = new Parent(await later.newPage());
  const story = await again.api.getStory(id);
  expect(story).toMatchObject({ status: 'failed', errorCode: 'story_interrupted' });
  const shared = Math.min(everything.length, story.content.length);
  expect(story.content.slice(0, shared)).toBe(everything.slice(0, shared));
  expect(story.content.length).toBeGreaterThanOrEqual(aSecondEarlier.length);

  await again.page.goto(`/stories/${id}`);
  await again.sees('Writing was interrupted. What was written is kept; you can try again.');
  await again.seesWhatIsStored(id);
  await again.tryAgain.click();
  await again.seesStoryFinished();
  await again.seesWhatIsStored(id);
  expect(await again.api.getStory(id)).toMatchObject({ status: 'ready', errorCode: null });
  await after.stop();
  await rm(folder, { recursive: true, force: true });
});

test('a second app on the same data folder refuses, says what to do and ends; the first goes on', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tale-survives-'));
  const first = await start(folder, 0);
  const refusal =
    /The data folder \S+ is in use by process \d+ on \S+\. Stop it, or set TALE_DATA_DIR to another folder\./;
  await expect(start(folder, 0)).rejects.toThrow(refusal);
  expect((await fetch(`${first.url}/api/health`)).status).toBe(200);
  await first.stop();
  await rm(folder, { recursive: true, force: true });
});
