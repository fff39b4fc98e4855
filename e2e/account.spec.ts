import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './fixtures.ts';
import { isThere } from './recordings.ts';
import { errorSchema, removalSchema } from './wire.ts';

test('a parent downloads everything, sound included', async ({ parent, otherParent, recordings }) => {
  const { page } = parent;
  const child = await parent.api.addChild({ name: 'Zoë' });
  const story = await parent.api.writeStory({ children: [child.id] });
  const sound = crypto.getRandomValues(new Uint8Array(60_000));
  await recordings.add(parent, `stories/${story.id}/story.mp3`, sound);
  await otherParent.api.addChild({ name: 'Secret Sam' });
  await recordings.add(otherParent, 'stories/theirs/story.mp3', new Uint8Array(10));

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
  const sounds = Object.keys(entries).filter((name) => name.endsWith('.mp3'));
  expect(sounds).toEqual([text.replace(/txt$/, 'mp3')]);
  expect(Buffer.from(entries[sounds[0] ?? ''] ?? []).equals(sound), 'to the byte').toBe(true);
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
  recordings,
  problems,
}) => {
  problems.expectAnswers(401, 422);
  const { page } = parent;
  const child = await parent.api.addChild({ name: 'Zoë' });
  const story = await parent.api.writeStory({ children: [child.id] });
  const hero = await parent.api.addHero();
  await recordings.add(parent, `stories/${story.id}/story.mp3`, new Uint8Array(10));
  await recordings.add(parent, `stories/${story.id}/thumbnail.jpg`, new Uint8Array(10));
  await recordings.add(parent, `heroes/${hero.id}/portrait.jpg`, new Uint8Array(10));
  await recordings.add(parent, 'segments/ab/abc.mp3', new Uint8Array(10));
  const folder = await recordings.folderOf(parent);
  const theirSound = await recordings.add(otherParent, 'stories/theirs/story.mp3', new Uint8Array(10));
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
  await expect(page.getByRole('listitem')).toHaveText([
    '1 child’s profile',
    '1 hero',
    '1 story',
    '3 recordings and pictures',
  ]);
  // An empty file in its place, until a start a day later: a voice that still speaks cannot put anything there.
  expect(await isThere(path.join(folder, 'stories'))).toBe(false);
  const inItsPlace = await stat(folder);
  expect([inItsPlace.isFile(), inItsPlace.size]).toEqual([true, 0]);
  expect(await isThere(theirSound), 'another parent’s').toBe(true);

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

test('a story and a hero take their files with them', async ({ parent, recordings }) => {
  const child = await parent.api.addChild();
  const [story, kept] = [
    await parent.api.writeStory({ children: [child.id] }),
    await parent.api.writeStory({ children: [child.id] }),
  ];
  const hero = await parent.api.addHero();
  const sound = await recordings.add(parent, `stories/${story.id}/story.mp3`, new Uint8Array(10));
  const keptSound = await recordings.add(parent, `stories/${kept.id}/story.mp3`, new Uint8Array(10));
  const portrait = await recordings.add(parent, `heroes/${hero.id}/portrait.jpg`, new Uint8Array(10));

  await parent.page.goto(`/stories/${story.id}`);
  await parent.page.getByRole('button', { name: 'Delete', exact: true }).click();
  await parent.page.getByRole('dialog').getByRole('button', { name: 'Delete the story' }).click();
  await expect(parent.page).toHaveURL('/library');
  expect(await isThere(sound)).toBe(false);
  expect((await parent.api.request.delete(`/api/heroes/${hero.id}`)).status()).toBe(204);
  expect(await isThere(portrait)).toBe(false);
  expect(await isThere(keptSound), 'another story’s').toBe(true);
});

test('a program deletes the account in one call, and is told what went', async ({ parent, recordings }) => {
  const child = await parent.api.addChild();
  const story = await parent.api.writeStory({ children: [child.id] });
  await recordings.add(parent, `stories/${story.id}/story.mp3`, new Uint8Array(10));
  const answer = await parent.api.request.delete('/api/account');
  expect(answer.status(), await answer.text()).toBe(200);
  expect(removalSchema.parse(await answer.json())).toMatchObject({ rows: { children: 1, parents: 1 }, files: 1 });
  expect((await parent.api.request.get('/api/children')).status()).toBe(401);
});
