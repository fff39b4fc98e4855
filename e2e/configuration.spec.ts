import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startAppServer } from './app-server.ts';
import { expect, test } from './fixtures.ts';

let folder = '';

test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tale-configuration-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

const start = (env: Record<string, string>) =>
  startAppServer({
    isForOneTest: true,
    dataDir: path.join(folder, 'data'),
    logFile: path.join(folder, 'app.log'),
    env,
  });

test('a half configuration ends the start, with all that is wrong in one list', async () => {
  const starting = start({ SUPABASE_URL: 'https://project.supabase.co', LOG_FORMAT: 'loud', METRICS_TOKEN: 'guess' });
  await expect(starting).rejects.toThrow(
    /needs mending.*\n {2}- LOG_FORMAT: .*\n {2}- METRICS_TOKEN: .*\n {2}- SUPABASE_URL is set without SUPABASE_KEY: .*\n/,
  );
});

test('where the host has closed the door, strangers make no account, and nobody sees numbers without a token', async ({
  newDevice,
  problems,
}) => {
  problems.expectAnswers(403);
  const app = await start({ FEATURE_SIGN_UP: 'false', LOG_FORMAT: 'pretty' });
  const page = await (await newDevice({ baseURL: app.url })).newPage();
  await page.goto('/sign-up');
  await page.getByLabel('Email', { exact: true }).fill('stranger@example.com');
  await page.getByLabel('Password', { exact: true }).fill('good night moon');
  await page.getByRole('button', { name: 'Create account', exact: true }).click();
  await expect(page.getByText('New accounts are not taken here at the moment.')).toBeVisible();
  expect((await page.request.get('/api/metrics')).status()).toBe(404);
  expect(await (await page.request.get('/api/health/live')).json()).toEqual({ status: 'live' });
  await app.stop();
});
