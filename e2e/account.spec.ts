import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './fixtures.ts';
import { errorSchema, removalSchema } from './wire.ts';

test('a parent downloads everything', async ({ parent, otherParent }) => {
  const { page } = parent;
  const child = await parent.api.addChild({ name: 'Zoë' });
  const story = await parent.api.writeStory({ children: [child.id] });
  await otherParent.api.addChild({ name: 'Secret Sam' });

  await page.goto('/account');
  await parent.sees('One story in English');
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download everything' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^tale-generator-\d{4}-\d\d-\d\d\.zip$/);
  const entries = unzipSync(await readFile(await download.path()));
  const textOf = (name: string) => strFromU8(entries[name] ?? new Uint8Array());
  expect(JSON.parse(textOf('account.json'))).toMatchObject({ email: parent.email });
  expect(JSON.parse(textOf('children.json'))).toMatchObject([{ name: 'Zoë' }]);
  const text = Object.keys(entries).find((name) => name.startsWith('stories/') && name.endsWith('.txt')) ?? '';
  expect(textOf(text)).toContain(story.content.trim());
  expect(JSON.stringify(Object.values(entries).map((bytes) => strFromU8(bytes)))).not.toContain('Secret Sam');
});

test('the download needs a session, and is kept by nobody', async ({ parent, playwright, baseURL }) => {
  const { headers, status } = await parent.api.request.get('/api/account/export').then((response) => ({
    headers: response.headers(),
    status: response.status(),
  }));
  expect(status).toBe(200);
  expect(headers).toMatchObject({ 'content-type': 'application/zip', 'cache-control': 'no-store' });
  expect(headers['content-disposition']).toMatch(/^attachment; filename="tale-generator-.*\.zip"$/);

  const stranger = await playwright.request.newContext({ ...(baseURL && { baseURL }) });
  for (const answer of [await stranger.get('/api/account/export'), await stranger.delete('/api/account')]) {
    expect(answer.status()).toBe(401);
    expect(errorSchema.parse(await answer.json()).error.code).toBe('not_signed_in');
  }
  await stranger.dispose();
});

test('an account is deleted after the address is typed, and nothing of it is left', async ({
  parent,
  otherParent,
  onAnotherDevice,
}) => {
  const { page } = parent;
  const child = await parent.api.addChild({ name: 'Zoë' });
  await parent.api.writeStory({ children: [child.id] });
  await parent.api.addHero();
  const theirs = await otherParent.api.addChild({ name: 'Sam' });
  const elsewhere = await onAnotherDevice(parent);

  await page.goto('/account');
  await page.getByRole('link', { name: 'Delete my account' }).click();
  await expect(page.getByRole('heading', { name: 'Delete your account?' })).toBeVisible();
  await parent.sees('Nobody can bring them back.');
  await page.getByRole('link', { name: 'Keep my account' }).click();
  await expect(page).toHaveURL('/account');

  await page.goto('/account/delete');
  const address = page.getByLabel('Your e-mail address');
  await address.fill(otherParent.email);
  await page.getByRole('button', { name: 'Delete my account' }).click();
  await expect(address).toHaveAccessibleDescription(/This is not the address of this account\./);
  expect((await parent.api.listStories()).items).toHaveLength(1);

  await address.fill(` ${parent.email.toUpperCase()} `);
  await page.getByRole('button', { name: 'Delete my account' }).click();
  await expect(page.getByRole('heading', { name: 'Good night, and thank you' })).toBeVisible();
  await expect(page.getByRole('listitem')).toHaveText(['1 child’s profile', '1 hero', '1 story']);

  await page.goto('/tonight');
  await expect(page).toHaveURL('/sign-in?next=%2Ftonight');
  await parent.signIn();
  await expect(parent.alert('That e-mail and password do not go together.')).toBeVisible();
  // On other devices the session has ended too, though its token would hold for an hour.
  expect((await elsewhere.api.request.get('/api/children')).status()).toBe(401);
  const adding = await elsewhere.api.request.post('/api/children', { data: { name: 'Ida', age: 5, gender: 'female' } });
  expect(adding.status()).toBe(401);

  const { items } = await (await otherParent.api.request.get('/api/children')).json();
  expect(items).toEqual([theirs]);
});

test('a program deletes the account in one call, and is told what went', async ({ parent }) => {
  await parent.api.addChild();
  const answer = await parent.api.request.delete('/api/account');
  expect(answer.status(), await answer.text()).toBe(200);
  expect(removalSchema.parse(await answer.json())).toMatchObject({ rows: { children: 1, parents: 1 }, files: 0 });
  expect((await parent.api.request.get('/api/children')).status()).toBe(401);
});
