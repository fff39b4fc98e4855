import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startAppServer } from './app-server.ts';
import { expect, test } from './fixtures.ts';
import { type NarratedSegment, narrationSchema, streamSegments } from './narration-events.ts';
import { Parent } from './parent.ts';
import { cookieHeaderOf } from './session.ts';
import { walkStoryFile } from './story-file.ts';
import { killVoiceChild } from './voice-children.ts';

const toStop: (() => Promise<unknown>)[] = [];

test.afterEach(async () => {
  for (const stop of toStop.splice(0).reverse()) await stop();
});

test('the voice’s processes are killed while it reads, and the listener hears the story to its end', async ({
  newDevice,
}) => {
  test.setTimeout(180_000);
  const folder = await mkdtemp(path.join(tmpdir(), 'tale-killed-'));
  toStop.push(() => rm(folder, { recursive: true, force: true }));
  const app = await startAppServer({
    isForOneTest: true,
    dataDir: path.join(folder, 'data'),
    logFile: path.join(folder, 'app.log'),
    env: { STORYTELLER_WORDS_PER_MINUTE: '0', VOICE_PROVIDERS: 'built-in' },
  });
  toStop.push(app.stop);
  const context = await newDevice({ baseURL: app.url });
  const { api } = await new Parent(await context.newPage()).signUp();
  const child = await api.addChild();
  const story = await api.writeStory({ children: [child.id], minutes: 3 });
  const begun = await api.request.post(`/api/stories/${story.id}/narrations`, { data: {} });
  const { id } = narrationSchema.parse(await begun.json());

  const heard: NarratedSegment[] = [];
  let killed = 0;
  const cookie = await cookieHeaderOf(context);
  const events = await fetch(`${app.url}/api/narrations/${id}/events`, { headers: { cookie } });
  for await (const segment of streamSegments(events)) {
    heard.push(segment);
    const isTime = heard.length % 6 === 0;
    if (isTime) killed += Math.min(1, await killVoiceChild(app.pid, heard.length));
  }
  expect(killed).toBeGreaterThan(1);
  expect(heard.map(({ index }) => index)).toEqual(heard.map((_, index) => index));
  const spoken = heard.flatMap(({ words }) => words.map(({ start, end }) => story.content.slice(start, end)));
  expect(spoken.join(' ').match(/\p{L}+/gu)).toEqual(story.content.match(/\p{L}+/gu));

  const narration = async () => (await api.request.get(`/api/narrations/${id}`)).json();
  await expect.poll(narration).toMatchObject({ status: 'ready' });
  const file = await (await api.request.get(`/api/narrations/${id}/audio`)).body();
  const heardMs = heard.reduce((sum, { durationMs }) => sum + durationMs, 0);
  expect(Math.abs(walkStoryFile(file) - heardMs)).toBeLessThan(1);
});
