import { expect, test } from './fixtures.ts';

const SEEDED = [
  { language: 'English', code: 'en', hero: 'Captain Barnaby' },
  { language: 'Русский', code: 'ru', hero: 'Дедушка Туман' },
  { language: 'Español', code: 'es', hero: /./ },
  { language: 'Deutsch', code: 'de', hero: /./ },
  { language: 'Français', code: 'fr', hero: /./ },
] as const;

test('the heroes that come with the app are there in five languages, six each', async ({ parent }) => {
  const { page } = parent;
  await page.goto('/heroes');
  const tongues = page.getByRole('navigation', { name: 'Heroes by tongue' });
  for (const { language, code, hero } of SEEDED) {
    await tongues.getByRole('link', { name: language }).click();
    await expect(page).toHaveURL(`/heroes?language=${code}`);
    await expect(page.getByRole('article').filter({ hasText: 'Comes with the app' })).toHaveCount(6);
    await expect(page.getByRole('article').getByRole('heading', { name: hero }).first()).toBeVisible();
  }
});

test('a hero that comes with the app can be looked at, not changed', async ({ parent }) => {
  const { page, api } = parent;
  const barnaby = (await api.listHeroes()).find(({ name }) => name === 'Captain Barnaby');
  await page.goto(`/heroes/${barnaby?.id}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Captain Barnaby' })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('an own hero is made up, changed and deleted', async ({ parent }) => {
  const { page } = parent;
  await page.goto('/heroes');
  await page.getByRole('link', { name: 'Add a hero' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Grandmother Saltwind');
  await page.getByLabel('Gender', { exact: true }).selectOption({ value: 'female' });
  await page.getByLabel('Language', { exact: true }).selectOption('English');
  await page.getByLabel('Appearance', { exact: true }).fill('A small boat under a big yellow hat.');
  await page.getByLabel('Personality', { exact: true }).fill('fearless, polite to gulls');
  await page.getByLabel('Interests', { exact: true }).fill('knots');
  await page.getByLabel('Strengths', { exact: true }).fill('smells rain');
  await page.getByRole('button', { name: 'Save' }).click();

  await expect(page).toHaveURL('/heroes');
  await expect(page.getByRole('heading', { name: 'Your own' })).toBeVisible();
  const card = page.getByRole('article').filter({ hasText: 'Saltwind' });
  await expect(card).toContainText('fearless, polite to gulls');
  await expect(card).toContainText('A small boat under a big yellow hat.');

  await card.getByRole('link').click();
  await expect(page.getByRole('button', { name: 'Remove smells rain' })).toBeVisible();
  await page.getByLabel('Name', { exact: true }).fill('Captain Saltwind');
  await page.getByLabel('Language', { exact: true }).selectOption('Español');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(card.getByRole('heading', { name: 'Captain Saltwind' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Heroes by tongue' }).getByRole('link', { name: 'Español' }).click();
  await expect(page.getByRole('article')).toHaveCount(7);

  await card.getByRole('link').click();
  await page.getByRole('button', { name: 'Delete this hero' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL('/heroes');
  await expect(page.getByRole('heading', { name: 'Your own' })).toBeHidden();
});

test('a hero without a name is not saved, and the rest of it stays in the form', async ({ parent, problems }) => {
  problems.expectAnswers(422);
  const { page } = parent;
  await page.goto('/heroes/new');
  await page.locator('form').evaluate((form) => form.setAttribute('novalidate', ''));
  await page.getByLabel('Appearance', { exact: true }).fill('Mostly hat.');
  await page.getByLabel('Language', { exact: true }).selectOption('Deutsch');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveAccessibleDescription('Please enter a name.');
  await expect(page.getByLabel('Gender', { exact: true })).toHaveAccessibleDescription('Please choose one.');
  await expect(page.getByLabel('Appearance', { exact: true })).toHaveValue('Mostly hat.');
  await expect(page.getByLabel('Language', { exact: true })).toHaveValue('de');
});

test('a hero has a portrait to share: a parent’s own is kept, everybody’s is not', async ({ parent, otherParent }) => {
  const { api } = parent;
  const [mine, seeded] = [await api.addHero(), (await api.listHeroes()).find(({ isSeeded }) => isSeeded)];
  const pictures = [];
  for (const id of [mine.id, mine.id, seeded?.id]) {
    const picture = await api.request.get(`/api/heroes/${id}/portrait`);
    expect([picture.status(), picture.headers()['content-type']]).toEqual([200, 'image/jpeg']);
    pictures.push((await picture.body()).toString('base64'));
  }
  expect(pictures[1]).toBe(pictures[0]);
  expect(pictures[2]).not.toBe(pictures[0]);
  expect((await otherParent.api.request.get(`/api/heroes/${mine.id}/portrait`)).status()).toBe(404);

  const everybodys = `/api/heroes/${seeded?.id}/portrait`;
  const theirs = await otherParent.api.request.get(everybodys);
  expect((await theirs.body()).toString('base64')).toBe(pictures[2]);
  const headers = { 'if-none-match': theirs.headers()['etag'] ?? '' };
  expect((await api.request.get(everybodys, { headers })).status(), 'it is known').toBe(304);
});
