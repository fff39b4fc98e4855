import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { withSessionToRefresh } from './session.ts';

const BEHIND_TLS = { 'x-forwarded-proto': 'https' };

/** Each screen in turn; whatever its policy stops fails the test (`Problems`). */
async function walk(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const response = await page.goto(path);
    const policy = response?.headers()['content-security-policy'] ?? '';
    const scripts = policy.split('; ').find((line) => line.startsWith('script-src ')) ?? '';
    expect(scripts, path).toMatch(/'nonce-[\w+/]{22}=='/);
    expect(scripts, path).not.toMatch(/unsafe/);
    // Its scripts run: React has taken over the page.
    await page.waitForFunction(() => Object.keys(document.body).some((key) => key.startsWith('__react')));
  }
}

test('visitors’ screens keep to the Content-Security-Policy', async ({ page, problems }) => {
  problems.expectAnswers(404);
  await walk(page, ['/', '/sign-in', '/sign-up', '/forgot-password', '/goodbye', '/nowhere', '/nowhere.php']);
});

test('a parent’s screens keep to it, and so do a story that is written and those reached by links', async ({
  parent,
}) => {
  const child = await parent.api.addChild({ name: 'Mia' });
  const hero = await parent.api.addHero({ name: 'Pim' });
  const story = await parent.api.writeStory({ children: [child.id] });
  const { page } = parent;
  const screens = ['/tonight', '/library', '/stories/new', '/children', '/children/new', '/heroes', '/heroes/new'];
  const ofOne = [`/children/${child.id}`, `/heroes/${hero.id}`, `/stories/${story.id}`];
  await walk(page, [...screens, ...ofOne, '/account', '/account/password', '/account/delete']);

  await parent.openNewStory();
  await page.getByRole('checkbox', { name: 'Mia' }).check();
  await page.getByRole('button', { name: 'Write the story' }).click();
  await expect(page.getByTestId('story')).not.toBeEmpty();
  for (const name of ['Library', 'Account', 'Tonight']) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('a script that got into a page does not run', async ({ page, problems }) => {
  problems.expect(/securitypolicyviolation: script-src-(elem|attr) inline/, /[Cc]ontent.[Ss]ecurity.[Pp]olicy/);
  const planted = `<script>document.title = 'script'</script><img src="data:," onerror="document.title = 'handler'">`;
  await page.route('/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('<body>', `<body>${planted}`) });
  });
  await page.goto('/');
  await expect(page.locator('img[onerror]')).toHaveCount(1);
  await page.waitForLoadState('networkidle');
  await expect(page).toHaveTitle('Tale Generator');
});

test('each answer has a nonce of its own', async ({ request }) => {
  const policies = await Promise.all(['/', '/'].map(async (path) => (await request.get(path)).headers()));
  const [first, second] = policies.map((headers) => headers['content-security-policy']);
  expect(first).toBeDefined();
  expect(first).not.toBe(second);
});

test('pages, routes and files say how they want to be treated', async ({ request }) => {
  for (const path of ['/', '/sign-in', '/api/health', '/icon.svg', '/nowhere']) {
    const headers = (await request.get(path)).headers();
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'content-security-policy': expect.stringContaining(`frame-ancestors 'none'`),
    });
    expect(headers, path).not.toHaveProperty('strict-transport-security');
    expect(headers, path).not.toHaveProperty('x-powered-by');
  }
});

test('behind TLS browsers are told to stay there', async ({ request }) => {
  for (const path of ['/', '/api/health', '/icon.svg']) {
    const headers = (await request.get(path, { headers: BEHIND_TLS })).headers();
    expect(headers['strict-transport-security'], path).toMatch(/^max-age=\d{8,}/);
  }
  const page = (await request.get('/', { headers: BEHIND_TLS })).headers();
  expect(page['content-security-policy']).toContain('upgrade-insecure-requests');
});

test('the session’s cookies are no script’s, no other website’s, and no plain connection’s', async ({
  parent,
  playwright,
  baseURL,
}) => {
  const session = (await parent.page.context().cookies()).filter(({ name }) => name.startsWith('tale-session'));
  expect(session.length).toBeGreaterThan(0);
  for (const cookie of session) expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', secure: false });
  await parent.page.goto('/tonight');
  expect(await parent.page.evaluate(() => document.cookie)).toBe('');

  const storageState = await withSessionToRefresh(parent.page.context());
  const device = await playwright.request.newContext({ storageState, ...(baseURL && { baseURL }) });
  const response = await device.get('/tonight', { headers: BEHIND_TLS, maxRedirects: 0 });
  const set = response.headersArray().filter(({ name }) => name.toLowerCase() === 'set-cookie');
  expect(set.length).toBeGreaterThan(0);
  for (const { value } of set) {
    expect(value).toMatch(/; Secure/i);
    expect(value).toMatch(/; HttpOnly/i);
    expect(value).toMatch(/; SameSite=lax/i);
  }
  await device.dispose();
});

test('a form sent from another website changes nothing', async ({ parent }) => {
  const { page } = parent;
  const name = page.getByLabel('Display name');
  await page.goto('/account');
  await name.fill('Jo of Home');
  const [request] = await Promise.all([
    page.waitForRequest((sent) => sent.method() === 'POST' && 'next-action' in sent.headers()),
    page.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  const given = Object.entries(await request.allHeaders());
  const headers = Object.fromEntries(given.filter(([header]) => !/^(:|content-length|host)/.test(header)));
  const body = request.postDataBuffer()?.toString('latin1') ?? '';
  expect(body).toContain('Jo of Home');
  const forged = new Uint8Array(Buffer.from(body.replace('Jo of Home', 'Jo of Elsewhere'), 'latin1'));
  const send = (origin: string) =>
    fetch(request.url(), { method: 'POST', headers: { ...headers, origin }, body: forged });

  expect((await send('https://elsewhere.example')).status).toBeGreaterThanOrEqual(400);
  await page.goto('/account');
  await expect(name).toHaveValue('Jo of Home');
  // The origin alone has made the difference.
  expect((await send(new URL(request.url()).origin)).status).toBe(200);
  await page.goto('/account');
  await expect(name).toHaveValue('Jo of Elsewhere');
});
