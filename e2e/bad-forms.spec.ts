import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { hiddenFieldsOf } from './plain-form.ts';
import { cookieHeaderOf } from './session.ts';
import { errorSchema } from './wire.ts';

const AGAIN = 'Something in what you entered needs another look.';

/** As a browser without our limits would let it be typed. */
async function forceFill(field: Locator, value: string): Promise<void> {
  await field.evaluate((input) => {
    for (const limit of ['max', 'min', 'maxlength']) input.removeAttribute(limit);
  });
  await field.fill(value);
}

test('an idea too long stays in the form, with the words about it beside it', async ({ parent, problems }) => {
  problems.expectAnswers(422);
  const { page, api } = parent;
  await api.addChild({ name: 'Mia' });
  await parent.openNewStory();
  await parent.choose({ length: 12, moral: 'In my own words…' });
  const idea = page.getByLabel('Idea', { exact: true });
  const moral = page.getByLabel('In your own words');
  await idea.evaluate((field) => field.removeAttribute('maxlength'));
  await moral.evaluate((field) => field.removeAttribute('maxlength'));
  await idea.fill('snow '.repeat(120));
  await moral.fill('share '.repeat(40));
  await page.getByRole('button', { name: 'Write the story' }).click();

  await expect(parent.alert(AGAIN)).toBeVisible();
  await expect(idea).toHaveAccessibleDescription(/^At most 500 characters, please\./);
  await expect(idea).toHaveValue('snow '.repeat(120));
  await expect(moral).toHaveAccessibleDescription('At most 200 characters, please.');
  await expect(moral).toHaveValue('share '.repeat(40));
  await expect(page.getByLabel('Length', { exact: true })).toHaveValue('12');
  await expect(page.getByRole('checkbox', { name: 'Mia' })).toBeChecked();
  expect((await api.listStories()).items).toEqual([]);
});

for (const [minutes, said, nearest] of [
  ['0', 'From 1 minute on.', '1'],
  ['31', 'Up to 30 minutes.', '30'],
] as const) {
  test(`${minutes} minutes are refused beside the length, and the form stays filled`, async ({ parent, problems }) => {
    problems.expectAnswers(422);
    const { page, api } = parent;
    await api.addChild({ name: 'Mia' });
    await parent.openNewStory();
    const [length, idea] = [page.getByLabel('Length', { exact: true }), page.getByLabel('Idea', { exact: true })];
    await idea.fill('a snail race');
    await forceFill(length, minutes);
    await page.getByRole('button', { name: 'Write the story' }).click();
    await expect(parent.alert(AGAIN)).toBeVisible();
    await expect(length).toHaveAccessibleDescription(said);
    // As near as the slider comes.
    await expect(length).toHaveValue(nearest);
    await expect(idea).toHaveValue('a snail race');
    expect((await api.listStories()).items).toEqual([]);
  });
}

test('a child, a hero and a parent’s own name too long are refused beside the field, and all is kept', async ({
  parent,
  problems,
}) => {
  problems.expectAnswers(422);
  const { page, api } = parent;
  const expectKept = async (fields: Readonly<Record<string, string>>, tooLong: string, said: string) => {
    for (const [label, value] of Object.entries(fields))
      await forceFill(page.getByLabel(label, { exact: true }), value);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(parent.alert(AGAIN)).toBeVisible();
    await expect(page.getByLabel(tooLong, { exact: true })).toHaveAccessibleDescription(new RegExp(`^${said}`));
    for (const [label, value] of Object.entries(fields)) {
      await expect(page.getByLabel(label, { exact: true })).toHaveValue(value);
    }
  };
  await page.goto('/children/new');
  await page.getByLabel('Gender', { exact: true }).selectOption('female');
  await expectKept({ Name: 'M'.repeat(61), Age: '5' }, 'Name', 'At most 60 characters, please');
  await expect(page.getByLabel('Gender', { exact: true })).toHaveValue('female');
  expect(await (await api.request.get('/api/children')).json()).toMatchObject({ items: [] });

  await page.goto('/heroes/new');
  await page.getByLabel('Gender', { exact: true }).selectOption('other');
  await expectKept({ Name: 'Pim', Appearance: 'blue '.repeat(101) }, 'Appearance', 'At most 500 characters, please');
  expect((await api.listHeroes()).filter(({ isSeeded }) => !isSeeded)).toEqual([]);

  await page.goto('/account');
  await expectKept({ 'Display name': 'J'.repeat(61) }, 'Display name', 'At most 60 characters, please');
});

test('a form over 64 kB is refused as such, nothing is written and all of it is kept', async ({ parent, baseURL }) => {
  const { page, api } = parent;
  const childrenNow = async () => (await api.request.get('/api/children')).json();
  const much = 'M'.repeat(64 * 1024);
  await page.goto('/children/new');
  const name = page.getByLabel('Name', { exact: true });
  await forceFill(name, much);
  await page.getByLabel('Age', { exact: true }).fill('5');
  await page.getByLabel('Gender', { exact: true }).selectOption('female');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(parent.alert('That is more text than we can take at once.')).toBeVisible();
  await expect(name).toHaveValue(much);
  await expect(page.getByLabel('Age', { exact: true })).toHaveValue('5');
  await expect(page.getByLabel('Gender', { exact: true })).toHaveValue('female');
  expect(await childrenNow()).toMatchObject({ items: [] });

  const form = new FormData();
  form.set('name', much);
  const cookie = await cookieHeaderOf(page.context());
  for (const path of ['/stories/new', '/children/new', '/account', '/sign-in']) {
    const answer = await fetch(`${baseURL}${path}`, { method: 'POST', headers: { cookie }, body: form });
    expect(answer.status, path).toBe(413);
    expect(errorSchema.parse(await answer.json()).error, path).toMatchObject({ code: 'body_too_large' });
    // As no browser sends it: without a length, in the way that scripts call an action.
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      headers: { cookie, 'next-action': 'a'.repeat(42) },
      body: new Blob([much, much]).stream(),
      duplex: 'half',
    };
    expect((await fetch(`${baseURL}${path}`, init)).status, `${path}, in chunks`).toBe(413);
  }
  expect(await childrenNow()).toMatchObject({ items: [] });

  // One that is small enough is counted, too, and arrives as it was sent.
  const small = new FormData();
  const fields = {
    ...(await hiddenFieldsOf(page.request, '/children/new', 'Save')),
    name: 'Leo',
    age: '7',
    gender: 'male',
    readingLanguage: 'en',
  };
  for (const [field, value] of Object.entries(fields)) small.set(field, value);
  const { body, headers } = new Response(small);
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: { cookie, origin: baseURL ?? '', 'content-type': headers.get('content-type') ?? '' },
    body,
    redirect: 'manual',
    duplex: 'half',
  };
  expect((await fetch(`${baseURL}/children/new`, init)).status).toBe(303);
  expect(await childrenNow()).toMatchObject({ items: [{ name: 'Leo', age: 7 }] });

  await name.fill('Mia');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Mia', exact: true })).toBeVisible();
});

test('without JavaScript a form comes back as the page it was, filled, with what is wrong', async ({
  parent,
  newDevice,
  problems,
}) => {
  problems.expectAnswers(422);
  const { api } = parent;
  const storageState = await parent.page.context().storageState();
  const page = await (await newDevice({ javaScriptEnabled: false, storageState })).newPage();
  await page.goto('/children/new');
  const name = page.getByLabel('Name', { exact: true });
  await forceFill(name, 'L'.repeat(61));
  await page.getByLabel('Age', { exact: true }).fill('7');
  await page.getByLabel('Gender', { exact: true }).selectOption('male');
  const title = await page.title();
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  expect((await answered).status()).toBe(422);
  expect(await page.title()).toBe(title);
  await expect(name).toHaveAccessibleDescription(/^At most 60 characters, please/);
  await expect(name).toHaveValue('L'.repeat(61));
  await expect(page.getByLabel('Age', { exact: true })).toHaveValue('7');
  await expect(page.getByLabel('Gender', { exact: true })).toHaveValue('male');
  expect(await (await api.request.get('/api/children')).json()).toMatchObject({ items: [] });
});
