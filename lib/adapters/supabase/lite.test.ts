import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { insertChild, listChildren } from '@/lib/children/children-repository';
import type { Db } from '@/lib/db';
import { aRequest, writingWith } from '@/lib/stories/fakes/family';
import { modelTelling, STORY_TEXT, tells, WHOLE_STORY } from '@/lib/stories/fakes/telling';
import { getStory } from '@/lib/stories/stories-repository';
import { writeStory } from '@/lib/stories/write-story';
import type { Database } from './database.types';

const threads = vi.hoisted((): { terminate: () => Promise<number> }[] => []);

vi.mock('node:worker_threads', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:worker_threads')>();
  return {
    ...original,
    Worker: class extends original.Worker {
      constructor(...options: ConstructorParameters<typeof original.Worker>) {
        super(...options);
        threads.push(this);
      }
    },
  };
});

/** For a question: four fifths of what a parent waits. */
const TIMEOUT_MS = 3000;

let folder: string;
let embedded: typeof import('./lite');
let db: Db;

const mia = {
  name: 'Mia',
  age: 4,
  gender: 'female',
  interests: ['snails'],
  avoid: [],
  readingLanguage: 'en',
} satisfies Parameters<typeof insertChild>[1];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tale-reopened-'));
  vi.stubEnv('TALE_DATA_DIR', folder);
  vi.stubEnv('DATABASE_TIMEOUT_MS', String((TIMEOUT_MS * 5) / 4));
  // Only now: the configuration is read when it is first asked for.
  embedded = await import('./lite');
  const { LITE_URL } = await import('./lite-app');
  const { secrets } = await embedded.liteSupabase();
  const options = { global: { fetch: embedded.liteFetch } };
  const { auth } = createClient(LITE_URL, secrets.publishableKey, { ...options, auth: { persistSession: false } });
  const { data } = await auth.signUp({ email: 'ada@example.com', password: 'a long password' });
  db = createClient<Database, 'tales'>(LITE_URL, secrets.publishableKey, {
    ...options,
    // As the app's own clients.
    db: { schema: 'tales', retry: false },
    accessToken: async () => data.session?.access_token ?? '',
  });
});
afterAll(async () => {
  await (await embedded.liteSupabase()).close();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

it('goes on after its thread has died, and so does a story that is being written', async () => {
  const child = await insertChild(db, mia);
  const writing = writingWith(db, [modelTelling('m', tells(WHOLE_STORY, { pauseMs: 50 }))]);
  const run = await writeStory(writing, aRequest({ children: [child.id] }));
  await expect.poll(async () => (await getStory(db, run.storyId)).content, { timeout: 10_000 }).not.toBe('');

  const { owner } = await embedded.liteSupabase();
  const busy = expect(owner.query('select pg_sleep(30)')).rejects.toThrow();
  const waiting = expect(insertChild(db, { ...mia, name: 'Leo' })).rejects.toMatchObject({
    code: 'database_unavailable',
    isRetryable: true,
  });
  await threads.at(-1)?.terminate();
  await Promise.all([busy, waiting]);

  expect(await listChildren(db), 'what was acknowledged is there, what was not is not').toEqual([child]);
  expect(threads).toHaveLength(2);
  expect(await getStory(db, run.storyId), 'nobody has given it up').toMatchObject({ status: 'writing' });
  await run.finished;
  expect(await getStory(db, run.storyId)).toMatchObject({ status: 'ready', content: STORY_TEXT });
});

it('gives up what it does not answer in time, and answers again afterwards', async () => {
  const before = await listChildren(db);
  const { owner } = await embedded.liteSupabase();
  const busy = owner.query(`select pg_sleep(${(TIMEOUT_MS + 2000) / 1000})`);
  const askedAt = performance.now();
  await expect(listChildren(db)).rejects.toMatchObject({ code: 'database_unavailable', isRetryable: true });
  expect(performance.now() - askedAt).toBeGreaterThan(TIMEOUT_MS - 100);
  await busy;
  expect(await listChildren(db)).toEqual(before);
});
