import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, inject, it, vi } from 'vitest';
import { aFamily, aStoryBegun, leaveAlone, rowOf } from '@/lib/stories/fakes/family';
import { startLiteOnPostgres } from '../lite-on-postgres';
import { ask } from './postgres-server';

it('the app starts on DATABASE_URL without taking stories from a process that is writing', async () => {
  const { ownPostgresUrl } = inject('servers');
  await ask(ownPostgresUrl, 'create database boot');
  const url = ownPostgresUrl.replace(/[^/]+$/, 'boot');
  const database = await startLiteOnPostgres(url);
  const family = await aFamily(database);
  const [written, abandoned] = [await aStoryBegun(family), await aStoryBegun(family)];
  await leaveAlone(database, abandoned.storyId);

  const dataDir = await mkdtemp(path.join(tmpdir(), 'tale-boot-'));
  vi.stubEnv('DATABASE_URL', url);
  vi.stubEnv('TALE_DATA_DIR', dataDir);
  const { liteSupabase } = await import('@/lib/adapters/supabase/lite');
  const { isDatabaseUp } = await import('@/lib/adapters/supabase/reachability');
  const app = await liteSupabase();
  expect(await isDatabaseUp()).toBe(true);
  expect(app.migrated).toEqual([]);
  expect(await rowOf(database, written.storyId)).toMatchObject({ status: 'writing' });
  expect(await rowOf(database, abandoned.storyId)).toMatchObject({ status: 'failed' });
  expect(await readdir(dataDir), 'neither a database nor its lock').toEqual(['secrets.json']);

  await Promise.all([app.close(), database.close(), rm(dataDir, { recursive: true })]);
  vi.unstubAllEnvs();
});
