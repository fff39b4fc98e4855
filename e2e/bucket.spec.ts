import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { startAppServer } from './app-server.ts';
import { startFakeSupabase } from './fakes/supabase.ts';
import { expect, test } from './fixtures.ts';
import { Listener } from './listener.ts';
import { narrationSchema } from './narration-events.ts';
import { Parent } from './parent.ts';
import { bodyOf, type TaleApi } from './tale-api.ts';
import { errorSchema, removalSchema } from './wire.ts';

const toStop: (() => Promise<unknown>)[] = [];

test.afterEach(async () => {
  for (const stop of toStop.splice(0).reverse()) await stop();
});

async function startAppOnSupabase() {
  const folder = await mkdtemp(path.join(tmpdir(), 'tale-supabase-'));
  toStop.push(() => rm(folder, { recursive: true, force: true }));
  const supabase = await startFakeSupabase();
  toStop.push(supabase.close);
  const app = await startAppServer({
    isForOneTest: true,
    dataDir: path.join(folder, 'unused'),
    logFile: path.join(folder, 'app.log'),
    env: {
      SUPABASE_URL: supabase.url,
      SUPABASE_KEY: supabase.publishableKey,
      STORYTELLER_WORDS_PER_MINUTE: '0',
      VOICE_PROVIDERS: 'built-in',
    },
  });
  toStop.push(app.stop);
  return { app, supabase };
}

/** Told, and read aloud to its end. Answers both ids. */
async function aNarratedStory(api: TaleApi, childId: string) {
  const story = await api.writeStory({ children: [childId] });
  const begun = await api.request.post(`/api/stories/${story.id}/narrations`, { data: {} });
  const { id } = narrationSchema.parse(await bodyOf(begun, 201));
  const statusNow = async () => bodyOf(await api.request.get(`/api/narrations/${id}`));
  await expect.poll(statusNow, { timeout: 60_000 }).toMatchObject({ status: 'ready' });
  return { storyId: story.id, audio: `/api/narrations/${id}/audio` };
}

/** As if another voice had read it. */
const anObject = () => ({
  id: crypto.randomUUID(),
  bytes: Buffer.from('sound'),
  contentType: 'audio/mpeg',
  updatedAt: new Date().toISOString(),
});

test('on a Supabase project, sound and pictures lie in its Storage, and go with their story and their parent', async ({
  newDevice,
}) => {
  test.setTimeout(150_000);
  const { app, supabase } = await startAppOnSupabase();
  const { objects, setFault } = supabase.storage;
  const filesOf = (folder: string) => [...objects.keys()].filter((name) => name.startsWith(`${folder}/`));
  const context = await newDevice({ baseURL: app.url });
  const parent = await new Parent(await context.newPage()).signUp();
  const { api, page } = parent;
  const child = await api.addChild();
  const kept = await aNarratedStory(api, child.id);
  const gone = await api.writeStory({ children: [child.id] });
  objects.set(`stories/${gone.id}/its/story.mp3`, anObject());
  const hero = await api.addHero();
  expect((await api.request.get(`/api/heroes/${hero.id}/portrait`)).status()).toBe(200);
  expect(filesOf(`stories/${kept.storyId}`)).toEqual([expect.stringMatching(/\/story\.mp3$/)]);
  expect(filesOf(`heroes/${hero.id}`)).toEqual([`heroes/${hero.id}/portrait.jpg`]);

  await test.step('a browser is led to it, and asks for ranges there', async () => {
    const led = await api.request.get(kept.audio, { maxRedirects: 0 });
    expect(led.status()).toBe(302);
    const { location = '' } = led.headers();
    expect(location).toMatch(new RegExp(`^${supabase.url}/storage/v1/object/sign/`));
    const whole = objects.get(filesOf(`stories/${kept.storyId}`)[0] ?? '')?.bytes ?? Buffer.alloc(0);
    const part = await fetch(location, { headers: { range: 'bytes=10-19' } });
    expect(part.status).toBe(206);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(whole.subarray(10, 20));
    await page.goto(`/stories/${kept.storyId}`);
    const listener = new Listener(parent);
    await listener.listen.click();
    await listener.hearsItGoOn();
    await listener.bar.getByRole('button', { name: 'Stop listening' }).click();
  });

  await test.step('it is in the download of everything', async () => {
    const entries = unzipSync(await (await api.request.get('/api/account/export')).body());
    expect(Object.keys(entries).filter((name) => name.endsWith('.mp3'))).toHaveLength(2);
    expect(Object.keys(entries).filter((name) => name.endsWith('.jpg'))).toHaveLength(1);
  });

  await test.step('a story whose files cannot be removed stays, and goes when they can', async () => {
    setFault('gateway-502');
    const refused = await api.request.delete(`/api/stories/${gone.id}`);
    expect(refused.status()).toBe(503);
    expect(errorSchema.parse(await refused.json()).error.code).toBe('storage_unavailable');
    expect(await api.getStory(gone.id)).toMatchObject({ id: gone.id });
    setFault(undefined);
    await api.deleteStory(gone.id);
    expect(filesOf(`stories/${gone.id}`)).toEqual([]);
    expect(filesOf(`stories/${kept.storyId}`)).toHaveLength(1);
  });

  await test.step('nothing stays of a parent who leaves, and the number of files is told', async () => {
    const segments = [...objects.keys()].filter((name) => name.startsWith('segments/')).length;
    expect(segments).toBeGreaterThan(5);
    const removed = removalSchema.parse(await bodyOf(await api.request.delete('/api/account')));
    expect([...objects.keys()]).toEqual([]);
    expect(removed).toMatchObject({ files: 2, segments, rows: { stories: 1, narrations: 1, heroes: 1, parents: 1 } });
  });
});
