import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type PostgresServer, startPostgres } from '../supabase/tests/servers/postgres-server.ts';
import { type AppServer, startAppServer } from './app-server.ts';
import { startFakeOpenRouter } from './fakes/open-router.ts';
import { expect, test } from './fixtures.ts';
import { mailsIn } from './log-lines.ts';
import { Parent } from './parent.ts';
import { errorSchema } from './wire.ts';

// A host of many parents: with a PostgreSQL, plans and limits, and without a model of its own.

const KEY = 'sk-or-v1-a-key-that-nobody-may-see-wxyz';

let folder: string;
let postgres: PostgresServer;
let app: AppServer;
let fake: Awaited<ReturnType<typeof startFakeOpenRouter>>;

const logFile = () => path.join(folder, 'app.log');

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tale-limits-'));
  fake = await startFakeOpenRouter();
  postgres = await startPostgres();
  await postgres.createDatabase('tale');
  app = await startAppServer({
    // It makes what it needs in the database.
    isFirstStart: true,
    dataDir: path.join(folder, 'data'),
    logFile: logFile(),
    env: {
      DATABASE_URL: postgres.url('tale'),
      PLANS: 'on',
      OPENROUTER_BASE_URL: fake.baseUrl,
      KEYS_SECRET: 'a secret that seals the keys of parents',
      STORYTELLER_WORDS_PER_MINUTE: '0',
      RATE_LIMIT_SIGN_IN: '3',
      RATE_LIMIT_PASSWORD_MAILS: '2',
      RATE_LIMIT_STORIES: '30',
    },
  });
});

test.afterAll(async () => {
  await app.stop();
  await Promise.all([fake.close(), postgres.stop()]);
  await rm(folder, { recursive: true });
});

test('of many stories asked for at once, the plan’s last one is told; then it says when there are more', async ({
  newDevice,
  problems,
}) => {
  problems.expectAnswers(403);
  test.setTimeout(120_000);
  expect(await readdir(path.join(folder, 'data')), 'whose data is elsewhere').not.toContain('pglite');
  const parent = await signUp(newDevice);
  const { page, api } = parent;
  const child = await api.addChild();
  const ask = () => api.request.post('/api/stories', { data: { language: 'en', minutes: 1, children: [child.id] } });
  for (const _ of [1, 2, 3, 4]) await api.writeStory({ children: [child.id] });

  const answers = await Promise.all(Array.from({ length: 20 }, ask));
  expect(answers.filter((answer) => answer.status() === 200)).toHaveLength(1);
  const refused = answers.filter((answer) => answer.status() === 403);
  expect(refused).toHaveLength(19);
  for (const answer of refused) {
    const { code, message } = errorSchema.parse(await answer.json()).error;
    expect(code).toBe('plan_limit');
    expect(message).toMatch(/^Your plan allows 5 stories a month; 5 used\. It begins anew on 1 [A-Z][a-z]+\.$/);
  }
  expect((await api.listStories()).items).toHaveLength(5);

  await parent.openNewStory();
  await parent.choose({ length: 9 });
  await page.getByRole('button', { name: 'Write the story', exact: true }).click();
  await expect(page.getByLabel('Length', { exact: true })).toHaveAccessibleDescription(
    /Your plan allows stories of up to 5 minutes; you asked for 9\./,
  );
  await parent.choose({ length: 3 });
  await page.getByRole('button', { name: 'Write the story', exact: true }).click();
  await expect(parent.alert('Your plan allows 5 stories a month; 5 used.')).toBeVisible();

  await page.goto('/account');
  await parent.sees(/^5 of 5, anew on 1 [A-Z][a-z]+$/);
  await expect(page.getByRole('img', { name: /^Stories by day: 5 stories; most on / })).toBeVisible();
  await page.getByText('Day by day').click();
  await expect(page.getByRole('row', { name: / 5 0 min \$0\.000$/ })).toBeVisible();

  let last = await ask();
  for (let more = 0; more < 10 && last.status() === 403; more += 1) last = await ask();
  expect(last.status()).toBe(429);
  expect(errorSchema.parse(await last.json()).error.code).toBe('too_many_requests');
  const waitSeconds = Number(last.headers()['retry-after']);
  expect(waitSeconds).toBeGreaterThan(60 * 50);
  expect(waitSeconds).toBeLessThanOrEqual(60 * 60);
});

test('one child too many is refused, and what was typed stays', async ({ newDevice, problems }) => {
  problems.expectAnswers(403);
  const parent = await signUp(newDevice);
  const { page, api } = parent;
  await api.addChild({ name: 'Mia' });
  await api.addChild({ name: 'Leo' });
  await page.goto('/children/new');
  await page.getByLabel('Name', { exact: true }).fill('Zoe');
  await page.getByLabel('Age', { exact: true }).fill('4');
  await page.getByLabel('Gender', { exact: true }).selectOption('Girl');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(parent.alert('Your plan allows 2 children; you have 2.')).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Zoe');
});

test('guessing a password ends after a few tries, also with the right one', async ({ newDevice, problems }) => {
  problems.expectAnswers(401, 429);
  const parent = await signUp(newDevice);
  const { page } = parent;
  await page.context().clearCookies();
  await page.goto('/sign-in');
  for (const password of ['not the moon', 'nor the sun', 'nor the stars']) {
    await parent.signIn({ password });
    await expect(parent.alert('That e-mail and password do not go together.')).toBeVisible();
    await expect(page.getByLabel('Password', { exact: true })).toHaveValue('');
  }
  const refused = page.waitForResponse((response) => response.request().method() === 'POST');
  await parent.signIn();
  await expect(parent.alert('That was a lot at once. Please try again in 15 minutes.')).toBeVisible();
  expect(Number((await refused).headers()['retry-after'])).toBeGreaterThan(14 * 60);
  const other = await signUp(newDevice);
  await other.page.context().clearCookies();
  await other.page.goto('/sign-in');
  await other.signIn();
  await expect(other.page).toHaveURL('/tonight');
});

test('mails for a new password are few, and the parent is told when the next may be asked for', async ({
  newDevice,
  problems,
}) => {
  problems.expectAnswers(429);
  const parent = await signUp(newDevice);
  const { page } = parent;
  // Nobody else asks for one here.
  const mails = () => mailsIn(logFile());
  await page.context().clearCookies();
  await page.goto('/forgot-password');
  const ask = async () => {
    await page.getByLabel('Email', { exact: true }).fill(parent.email);
    await page.getByRole('button', { name: 'Send me a link' }).click();
  };
  for (const sent of [1, 2]) {
    await ask();
    await expect.poll(mails).toHaveLength(sent);
    await parent.sees('If there is an account with this address, a mail with a link is on its way.');
    await page.reload();
  }
  await ask();
  await expect(parent.alert('That was a lot at once. Please try again in 60 minutes.')).toBeVisible();
  expect(await mails()).toHaveLength(2);
});

test('a parent’s own key is checked, kept to itself and used', async ({ newDevice, problems }) => {
  problems.expectAnswers(422);
  const parent = await signUp(newDevice);
  const { page, api } = parent;
  const child = await api.addChild();
  await page.goto('/stories/new');
  const idea = page.getByLabel('Idea', { exact: true });
  await expect(idea).toHaveAccessibleDescription(/^The built-in storyteller picks out things that it knows, such as /);
  await page.goto('/account');
  const field = page.getByLabel('OpenRouter key', { exact: true });
  const save = page.getByRole('button', { name: 'Save OpenRouter key' });

  fake.setBehaviour({ fault: 'http-401' });
  await field.fill(KEY);
  await save.click();
  await expect(field).toHaveAccessibleDescription(/This key is not accepted\./);
  await expect(field).toHaveValue('');

  fake.reset();
  await field.fill(KEY);
  await save.click();
  await expect(field).toHaveAccessibleDescription('Kept: the one that ends in wxyz. A new one takes its place.');
  expect(await page.content()).not.toContain(KEY);
  const served = await (await api.request.get('/account')).text();
  expect(served).toContain('wxyz');
  expect(served).not.toContain(KEY);

  const story = await api.writeStory({ children: [child.id], language: 'it' });
  expect(story.modelUsed).not.toBe('built-in');
  expect(fake.requests.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${KEY}`]);

  // Wherever a language is chosen, and where one is taken from the child.
  for (const place of ['/children/new', `/children/${child.id}`, '/heroes/new']) {
    await page.goto(place);
    await expect(page.getByRole('option', { name: 'Italiano', exact: true }), place).toBeAttached();
  }
  await page.goto('/heroes');
  await expect(page.getByRole('link', { name: 'Italiano', exact: true })).toBeVisible();
  await api.request.patch(`/api/children/${child.id}`, { data: { readingLanguage: 'it' } });
  await page.goto('/tonight');
  await expect(page.locator('input[name="language"]').first()).toHaveValue('it');
  await page.goto('/stories/new');
  await expect(idea).toHaveAccessibleDescription(/^Something from today is often best\./);
  await page.goto('/account');

  fake.setBehaviour({ fault: 'http-402' });
  const broke = await api.writeStory({ children: [child.id] });
  expect(broke).toMatchObject({ status: 'failed', errorCode: 'own_key_credit' });
  fake.reset();

  await page.getByRole('button', { name: 'Remove OpenRouter key' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove the key' }).click();
  await expect(page.getByRole('button', { name: 'Remove OpenRouter key' })).toBeHidden();
  expect((await api.writeStory({ children: [child.id] })).modelUsed).toBe('built-in');
  expect(fake.requests).toEqual([]);
  expect(await readFile(logFile(), 'utf8')).not.toContain(KEY);
});

type NewDevice = (options: { baseURL: string }) => Promise<{ newPage: () => Promise<Parent['page']> }>;

async function signUp(newDevice: NewDevice): Promise<Parent> {
  const context = await newDevice({ baseURL: app.url });
  return new Parent(await context.newPage()).signUpUnseen();
}
