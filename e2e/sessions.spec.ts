import type { Browser, BrowserContext } from '@playwright/test';
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

/** What somebody has who copied the cookies, once the access token has ended. */
async function withCopiedCookies(browser: Browser, device: BrowserContext, baseURL: string) {
  return browser.newContext({ storageState: await withSessionToRefresh(device), baseURL });
}

test('signing out everywhere ends every session at once', async ({ parent, newDevice, browser, baseURL = '' }) => {
  const tablet = await signedInElsewhere(parent, newDevice);
  const token = await accessTokenOf(tablet.page.context());
  const copied = await withCopiedCookies(browser, tablet.page.context(), baseURL);

  await parent.page.goto('/account');
  await parent.page.getByRole('button', { name: 'Sign me out on every device' }).click();
  await expect(parent.page).toHaveURL('/');

  await tablet.page.goto('/library');
  await expect(tablet.page).toHaveURL(/\/sign-in/);
  const asked = await fetch(`${baseURL}/api/stories`, { headers: { authorization: `Bearer ${token}` } });
  expect(asked.status).toBe(401);
  const page = await copied.newPage();
  await page.goto('/library');
  await expect(page).toHaveURL(/\/sign-in/);
  await copied.close();
});

test('signing out ends the session of this device only, for copies of its cookies too', async ({
  parent,
  newDevice,
  browser,
  baseURL = '',
}) => {
  const tablet = await signedInElsewhere(parent, newDevice);
  const token = await accessTokenOf(parent.page.context());
  const copied = await withCopiedCookies(browser, parent.page.context(), baseURL);

  await parent.page.goto('/account');
  await parent.page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(parent.page).toHaveURL('/');

  const asked = await fetch(`${baseURL}/api/stories`, { headers: { authorization: `Bearer ${token}` } });
  expect(asked.status).toBe(401);
  const page = await copied.newPage();
  await page.goto('/library');
  await expect(page).toHaveURL(/\/sign-in/);
  await copied.close();
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
