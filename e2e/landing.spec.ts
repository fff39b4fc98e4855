import { expect, test } from './fixtures.ts';

test.describe('where things may move', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('whoever looks in is told a story at once, and hears it', async ({ visitor: { page } }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Hear one first' }).click();
    const sample = page.getByRole('article', { name: /./ });
    // Told word by word, in the place that its whole will take.
    await expect(sample).toHaveAttribute('aria-busy', 'true');
    await expect(sample).toContainText('Nora');
    await sample.getByRole('button', { name: 'Listen to it' }).click();
    await expect(sample.getByRole('button', { name: 'Pause' })).toBeVisible({ timeout: 40_000 });
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('spoken-word')?.size ?? 0)).toBe(1);
    await expect(sample).toHaveAttribute('aria-busy', 'false');
    await sample.getByRole('button', { name: 'Pause' }).click();
    await expect(sample.getByRole('button', { name: 'Listen to it' })).toBeVisible();

    await sample.getByRole('button', { name: 'Deutsch' }).click();
    await expect(sample).toContainText('Lina');
    await expect(sample.getByRole('heading')).toHaveAttribute('lang', 'de');
  });
});

test('without motion, without a voice and without scripts there is a story to read', async ({
  newDevice,
  problems,
}) => {
  const still = await (await newDevice({ reducedMotion: 'reduce' })).newPage();
  await still.goto('/#sample');
  await expect(still.getByRole('article')).toHaveAttribute('aria-busy', 'false');
  await expect(still.getByRole('article')).toContainText('Nora slept');
  problems.expectAnswers(503);
  await still.route(/\/api\/samples/, (route) => route.fulfill({ status: 503 }));
  await still.getByRole('button', { name: 'Tell it again' }).click();
  await expect(still.getByRole('article').getByRole('alert')).toContainText('Nothing is lost');
  await expect(still.getByRole('article')).toContainText('Nora slept');
  await still.getByRole('button', { name: 'Listen to it' }).click();
  await expect(still.getByRole('article').getByRole('alert')).toContainText('voice');
  await expect(still.getByRole('button', { name: 'Listen to it' })).toBeVisible();

  const plain = await (await newDevice({ javaScriptEnabled: false })).newPage();
  await plain.goto('/');
  await expect(plain.getByRole('article')).toContainText('Nora slept');
});

test('the sample has an address for its sound, in each language, and none in others', async ({ visitor: { page } }) => {
  test.setTimeout(120_000);
  for (const language of ['en', 'ru', 'es', 'de', 'fr']) {
    const sound = await page.request.get(`/api/samples/${language}/audio`, {
      headers: { range: 'bytes=0-99' },
      timeout: 40_000,
    });
    expect([sound.status(), sound.headers()['content-type']]).toEqual([206, 'audio/mpeg']);
    const { items } = await (await page.request.get(`/api/samples/${language}/words`)).json();
    expect(items.length).toBeGreaterThan(80);
  }
  expect((await page.request.get('/api/samples/xx')).status()).toBe(404);
  expect((await page.request.get('/api/samples/xx/audio')).status()).toBe(404);
});

test('whoever is sent the address sees a picture of it', async ({ visitor: { page } }) => {
  await page.goto('/');
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
  expect(new URL(picture ?? '').origin).toBe(new URL(page.url()).origin);
  const shown = await page.request.get(picture ?? '');
  expect([shown.status(), shown.headers()['content-type']]).toEqual([200, 'image/jpeg']);
});
