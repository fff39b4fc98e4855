import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { startPostgres } from '../supabase/tests/servers/postgres-server.ts';
import { startAppServer } from './app-server.ts';
import { openCuttableLine } from './cuttable-line.ts';
import { startFakeSupabase } from './fakes/supabase.ts';
import { expect, test } from './fixtures.ts';
import { Parent } from './parent.ts';
import { withSessionToRefresh } from './session.ts';
import { errorSchema } from './wire.ts';

const OUTAGE_MS = 30_000;
const LONGEST_WAIT_MS = 10_000;
const AWAY = 'Our bookshelf cannot be reached right now. Please try again.';

const toStop: (() => Promise<void>)[] = [];

test.afterEach(async () => {
  for (const stop of toStop.splice(0).reverse()) await stop();
});

/** A database of the test's own: where it is, and how the app is told of it at the other end of a line there. */
type FarDatabase = { url: string; envBy: (line: string) => Record<string, string> };

const DATABASES: Readonly<Record<string, () => Promise<FarDatabase>>> = {
  'Supabase project': async () => {
    const supabase = await startFakeSupabase();
    toStop.push(supabase.close);
    const { url, publishableKey } = supabase;
    return { url, envBy: (line) => ({ SUPABASE_URL: line, SUPABASE_KEY: publishableKey }) };
  },
  'PostgreSQL of the host’s own': async () => {
    const server = await startPostgres();
    toStop.push(server.stop);
    await server.createDatabase('tale');
    const url = server.url('tale');
    const by = (line: string) => Object.assign(new URL(url), { host: new URL(line).host }).href;
    return { url, envBy: (line) => ({ DATABASE_URL: by(line) }) };
  },
};

async function startAppFarFrom({ url, envBy }: FarDatabase) {
  const folder = await mkdtemp(path.join(tmpdir(), 'tale-away-'));
  toStop.push(() => rm(folder, { recursive: true, force: true }));
  const line = await openCuttableLine(url);
  toStop.push(line.close);
  const app = await startAppServer({
    isForOneTest: true,
    isFirstStart: true,
    dataDir: path.join(folder, 'data'),
    logFile: path.join(folder, 'app.log'),
    // A story of a minute takes thirteen seconds: it ends while the database is away.
    env: { ...envBy(line.url), STORYTELLER_WORDS_PER_MINUTE: '600' },
  });
  toStop.push(app.stop);
  return { url: app.url, line };
}

async function expectAway({ api }: Parent, method: 'GET' | 'POST', address: string, data?: object): Promise<void> {
  const askedAt = Date.now();
  const response = await api.request.fetch(address, { method, data, timeout: 60_000 });
  expect(Date.now() - askedAt, `${method} ${address}`).toBeLessThan(LONGEST_WAIT_MS);
  expect(response.status(), `${method} ${address}`).toBe(503);
  expect(errorSchema.parse(await response.json()).error).toMatchObject({ code: 'database_unavailable', message: AWAY });
}

async function seesPageStumble({ page }: Parent, address: string): Promise<void> {
  const askedAt = Date.now();
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { name: 'Something stumbled in the dark' })).toBeVisible();
  expect(Date.now() - askedAt, address).toBeLessThan(LONGEST_WAIT_MS);
}

/** The form is sent, and comes back with what is the matter. */
async function seesFormAnswered(parent: Parent, button: string): Promise<void> {
  const askedAt = Date.now();
  await parent.page.getByRole('button', { name: button, exact: true }).click();
  await expect(parent.alert(AWAY)).toBeVisible();
  expect(Date.now() - askedAt, button).toBeLessThan(LONGEST_WAIT_MS);
}

async function healthOf(url: string): Promise<number> {
  return (await fetch(`${url}/api/health`)).status;
}

for (const [kind, start] of Object.entries(DATABASES)) {
  test(`a ${kind} is away for half a minute`, async ({ newDevice, problems }) => {
    test.setTimeout(150_000);
    // 419 and 441: React’s words for a part of a page that the server could not make.
    problems.expect(/ 50[03] |status of 50[03]|React error #(419|441)/);
    const { url, line } = await startAppFarFrom(await start());
    const context = await newDevice({ baseURL: url });
    const anotherTab = async (from: BrowserContext = context) => new Parent(await from.newPage());
    const listening = await (await anotherTab()).signUp({ name: 'Ada' });
    await listening.addChild({ name: 'Mia', age: 4, gender: 'Girl', interests: 'snails, trains' });

    const asking = await anotherTab();
    await asking.openNewStory();
    await asking.choose({ moral: 'kindness', idea: 'A lighthouse that is afraid of the dark' });
    const describing = await anotherTab();
    await describing.page.goto('/children/new');
    await describing.page.getByLabel('Name', { exact: true }).fill('Leo “the Lion” O’Hara');
    await describing.page.getByLabel('Age', { exact: true }).fill('7');
    await describing.page.getByLabel('Gender', { exact: true }).selectOption('Boy');
    const inventing = await anotherTab();
    await inventing.page.goto('/heroes/new');
    await inventing.page.getByLabel('Name', { exact: true }).fill('Пим 🦔');
    await inventing.page.getByLabel('Gender', { exact: true }).selectOption('female');
    const returning = await anotherTab(
      await newDevice({ baseURL: url, storageState: await withSessionToRefresh(context) }),
    );
    const reading = await anotherTab();
    await listening.openNewStory();
    await listening.choose();
    const id = await listening.write();
    await expect(listening.story).toContainText(/\w+ \w+ \w+/);

    const startedAt = Date.now();
    await test.step('it takes no calls', async () => {
      line.cut();
      expect(await healthOf(url)).toBe(503);
      await Promise.all([
        seesFormAnswered(describing, 'Save'),
        seesFormAnswered(asking, 'Write the story'),
        expectAway(reading, 'GET', '/api/stories'),
        seesPageStumble(reading, '/library'),
      ]);
    });
    await test.step('it takes them, and never answers', async () => {
      line.stall();
      expect(await healthOf(url)).toBe(503);
      await Promise.all([
        seesFormAnswered(inventing, 'Save'),
        expectAway(reading, 'GET', `/api/stories/${id}`),
        expectAway(reading, 'POST', '/api/children', { name: 'Ida', age: 3, gender: 'female' }),
        seesPageStumble(reading, '/children'),
        seesPageStumble(returning, '/library'),
      ]);
    });
    await test.step('and goes on being away, whoever asks', async () => {
      while (Date.now() - startedAt < OUTAGE_MS) await expectAway(reading, 'GET', '/api/children');
    });
    await expect(listening.story, 'told, but not saved yet').toHaveAttribute('aria-busy', 'true');
    line.mend();

    await test.step('everything goes on by itself', async () => {
      await expect.poll(() => healthOf(url)).toBe(200);
      await listening.seesStoryFinished();
      await listening.seesWhatIsStored(id);
      expect(await listening.api.getStory(id)).toMatchObject({ status: 'ready', errorCode: null });
      for (const { page } of [reading, returning]) await page.getByRole('button', { name: 'Try again' }).click();
      await expect(reading.page.getByRole('heading', { name: 'Mia', exact: true })).toBeVisible();
      await expect(
        returning.page.getByRole('link', { name: (await listening.title.textContent()) ?? '' }),
      ).toBeVisible();
    });
    await test.step('what was typed is still there, and is sent again', async () => {
      await expect(describing.page.getByLabel('Age', { exact: true })).toHaveValue('7');
      for (const [{ page }, gender] of [
        [describing, 'male'],
        [inventing, 'female'],
      ] as const) {
        await expect(page.getByLabel('Gender', { exact: true })).toHaveValue(gender);
      }
      for (const [{ page }, name] of [
        [describing, 'Leo “the Lion” O’Hara'],
        [inventing, 'Пим 🦔'],
      ] as const) {
        await expect(page.getByLabel('Name', { exact: true })).toHaveValue(name);
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
      }
      await expect(asking.page.getByRole('checkbox', { name: 'Mia', exact: true })).toBeChecked();
      await expect(asking.page.getByLabel('Moral', { exact: true })).toHaveValue('kindness');
      await expect(asking.page.getByLabel('Idea', { exact: true })).toHaveValue(
        'A lighthouse that is afraid of the dark',
      );
      const written = await asking.write();
      await asking.seesStoryFinished();
      expect(await asking.api.getStory(written)).toMatchObject({ status: 'ready', moral: 'kindness' });
      expect((await asking.api.listStories()).items, 'one story each').toHaveLength(2);
    });
  });
}
