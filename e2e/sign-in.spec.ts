import { expect, test } from './fixtures.ts';
import { mailsIn } from './log-lines.ts';
import { Parent } from './parent.ts';
import { serverAddresses } from './server-addresses.ts';

/** The embedded default has no mail server: the host finds the mail in the log, which names nobody. */
async function linksMailedTo(origin: string): Promise<string[]> {
  const mails = await mailsIn(serverAddresses()['built-in'].logFile);
  return mails
    .flatMap(({ text }) => text.match(/http:\/\/\S+token_hash=\S+/) ?? [])
    .filter((link) => link.startsWith(origin));
}

test('a parent signs out and in again', async ({ parent }) => {
  const { page } = parent;
  await page.goto('/tonight');
  await page.getByRole('link', { name: 'Account' }).click();
  await parent.sees(parent.email);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL('/');

  await page.goto('/library');
  await expect(page).toHaveURL('/sign-in?next=%2Flibrary');
  await parent.signIn();
  await expect(page).toHaveURL('/library');
});

test('a wrong password keeps the address in the field', async ({ parent, problems }) => {
  problems.expectAnswers(401);
  const { page } = parent;
  await page.context().clearCookies();
  await page.goto('/sign-in');
  await parent.signIn({ password: 'not the moon' });
  await expect(parent.alert('That e-mail and password do not go together.')).toBeVisible();
  await expect(page.getByLabel('Email', { exact: true })).toHaveValue(parent.email);
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('');

  await parent.signIn();
  await expect(page).toHaveURL('/tonight');
});

test('a protected page asks for the way in and then leads back, filters included', async ({ parent }) => {
  const { page } = parent;
  await page.context().clearCookies();
  await page.goto('/library?shelf=read');
  await parent.signIn();
  await expect(page).toHaveURL('/library?shelf=read');
  await expect(page.getByRole('link', { name: 'Remove Read' })).toBeVisible();
});

test('a session that has ended, or a mail asked for, does not lose the way', async ({ visitor }) => {
  const { page } = visitor;
  const url = serverAddresses()['built-in'].url;
  for (const name of ['tale-session', 'tale-session-code-verifier']) {
    await page.context().addCookies([{ name, value: 'base64-e30', url }]);
    await page.goto('/library?shelf=read');
    await expect(page).toHaveURL('/sign-in?next=%2Flibrary%3Fshelf%3Dread');
    await page.context().clearCookies();
  }
});

test('signing in leads to no other website', async ({ parent }) => {
  const { page } = parent;
  await page.context().clearCookies();
  await page.goto('/sign-in?next=//example.com/tonight');
  await parent.signIn();
  await expect(page).toHaveURL('/tonight');
});

test('an address is taken only once, and a short password is no password', async ({ parent, newDevice, problems }) => {
  problems.expectAnswers(409, 422);
  const stranger = new Parent(await (await newDevice()).newPage());
  const { page } = stranger;
  await page.goto('/sign-up');
  await page.getByLabel('Email', { exact: true }).fill(parent.email);
  await page.getByLabel('Password', { exact: true }).fill(parent.password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(stranger.alert('There is an account with this e-mail already.')).toBeVisible();
  await expect(page.getByLabel('Email', { exact: true })).toHaveValue(parent.email);

  const password = page.getByLabel('Password', { exact: true });
  await password.evaluate((input) => input.removeAttribute('minlength'));
  await password.fill('moon');
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(password).toHaveAccessibleDescription(/At least 8 characters, please\./);
  await expect(page.getByLabel('Email', { exact: true })).toHaveValue(parent.email);
});

test('a forgotten password is replaced by the link in the mail', async ({ parent, newDevice, problems }) => {
  problems.expectAnswers(401);
  // As from a phone at home, which does not know this machine as localhost. No other test asks from there.
  const origin = serverAddresses()['built-in'].url.replace('localhost', '127.0.0.1');
  const before = await linksMailedTo(origin);
  const page = await (await newDevice({ baseURL: origin })).newPage();
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  await expect(page.getByRole('heading', { name: 'A new password' })).toBeVisible();
  await page.getByLabel('Email', { exact: true }).fill(parent.email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByRole('status')).toContainText('a mail with a link is on its way');

  await expect.poll(() => linksMailedTo(origin)).toHaveLength(before.length + 1);
  const link = (await linksMailedTo(origin)).at(-1) ?? '';
  await page.goto(link);
  await expect(page).toHaveURL('/account/password');
  await page.getByLabel('New password', { exact: true }).fill('a new moon tonight');
  await page.getByRole('button', { name: 'Save the new password' }).click();
  await expect(page).toHaveURL('/tonight');

  await page.context().clearCookies();
  await page.goto('/sign-in');
  await parent.page.context().clearCookies();
  await parent.page.goto('/sign-in');
  await parent.signIn();
  await expect(parent.alert('do not go together')).toBeVisible();
  await parent.signIn({ password: 'a new moon tonight' });
  await expect(parent.page).toHaveURL('/tonight');

  await page.goto(link);
  await expect(page.getByText('This link has been used or is too old.')).toBeVisible();
});

test('nobody learns whether an address has an account', async ({ visitor: { page, email } }) => {
  await page.goto('/forgot-password');
  await page.getByLabel('Email', { exact: true }).fill(email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByRole('status')).toContainText('If there is an account with this address');
});

test('a parent changes what the app calls them', async ({ parent }) => {
  const { page } = parent;
  await page.goto('/account');
  await page.getByLabel('Display name').fill('Jo');
  await page.getByLabel('Time zone').selectOption('Pacific/Auckland');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  await page.getByRole('link', { name: 'Tonight', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(', Jo');
  await page.goto('/account');
  await expect(page.getByLabel('Time zone')).toHaveValue('Pacific/Auckland');
});
