import type { BrowserContext } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { Parent } from './parent.ts';
import { accessTokenOf, withSessionToRefresh } from './session.ts';

/** The same account, signed in by itself: a session of its own. */
async function signedInElsewhere(parent: Parent, newDevice: () => Promise<BrowserContext>): Promise<Parent> {
  const other = new Parent(await (await newDevice()).newPage());
  await other.page.goto('/sign-in');
  await other.signIn({ email: parent.email });
  await expect(other.page).toHaveURL('/tonight');
  return other;
}

/** A program that has copied the access token. */
async function askWith(token: string, origin = ''): Promise<number> {
  const address = new URL('/api/stories', origin);
  return (await fetch(address, { headers: { authorization: `Bearer ${token}` } })).status;
}

test('signing out everywhere ends every session at once', async ({ parent, newDevice, baseURL }) => {
  const tablet = await signedInElsewhere(parent, newDevice);
  const token = await accessTokenOf(tablet.page.context());
  expect(await askWith(token, baseURL)).toBe(200);
  const copied = await newDevice({ storageState: await withSessionToRefresh(tablet.page.context()) });

  await parent.page.goto('/account');
  await parent.page.getByRole('button', { name: 'Sign me out on every device' }).click();
  await expect(parent.page).toHaveURL('/');

  await tablet.page.goto('/library');
  await expect(tablet.page).toHaveURL(/\/sign-in/);
  expect(await askWith(token, baseURL)).toBe(401);
  const page = await copied.newPage();
  await page.goto('/library');
  await expect(page).toHaveURL(/\/sign-in/);
});

test('signing out ends the session of this device only, for copies of its cookies too', async ({
  parent,
  newDevice,
  baseURL,
}) => {
  const tablet = await signedInElsewhere(parent, newDevice);
  const token = await accessTokenOf(parent.page.context());
  expect(await askWith(token, baseURL)).toBe(200);
  const copied = await newDevice({ storageState: await withSessionToRefresh(parent.page.context()) });

  await parent.page.goto('/account');
  await parent.page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(parent.page).toHaveURL('/');

  expect(await askWith(token, baseURL)).toBe(401);
  const page = await copied.newPage();
  await page.goto('/library');
  await expect(page).toHaveURL(/\/sign-in/);
  await tablet.page.goto('/library');
  await expect(tablet.page).toHaveURL('/library');
});

test('a new password ends the sessions of all other devices', async ({ parent, newDevice }) => {
  const tablet = await signedInElsewhere(parent, newDevice);
  await parent.page.goto('/account/password');
  await parent.page.getByLabel('New password', { exact: true }).fill('a new moon tonight');
  await parent.page.getByRole('button', { name: 'Save the new password' }).click();
  await expect(parent.page).toHaveURL('/tonight');

  await tablet.page.goto('/library');
  await expect(tablet.page).toHaveURL(/\/sign-in/);
  await parent.page.goto('/library');
  await expect(parent.page).toHaveURL('/library');
});
