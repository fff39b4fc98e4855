import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startAppServer } from './app-server.ts';
import { expect, test } from './fixtures.ts';

test('a half configuration ends the start, with all that is wrong in one list', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tale-misconfigured-'));
  const starting = startAppServer({
    dataDir: path.join(folder, 'data'),
    logFile: path.join(folder, 'app.log'),
    env: { SUPABASE_URL: 'https://project.supabase.co', LOG_FORMAT: 'loud', METRICS_TOKEN: 'guess' },
  });
  await expect(starting).rejects.toThrow(
    /needs mending.*\n {2}- LOG_FORMAT: .*\n {2}- METRICS_TOKEN: .*\n {2}- SUPABASE_URL is set without SUPABASE_KEY: .*\n/,
  );
  await rm(folder, { recursive: true, force: true });
});
