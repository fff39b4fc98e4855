import { expect, test } from './fixtures.ts';

test('a long shelf goes on by itself, and one comes back to where one was', async ({ parent, problems }) => {
  const { api, page } = parent;
  const child = await api.addChild();
  for (let count = 0; count < 10; count += 1) {
    await Promise.all(Array.from({ length: 5 }, () => api.writeStory({ children: [child.id] })));
  }
  const written = (await api.listStories({ limit: '100' })).items.map(({ id }) => id);
  const first = await api.listStories({ limit: '7' });
  const found = [...first.items];
  // Newer than the pages still to come, so it must not push anything onto them again.
  const late = await api.writeStory({ children: [child.id] });
  for (let cursor = first.nextCursor; cursor !== null; ) {
    const next = await api.listStories({ limit: '7', cursor });
    found.push(...next.items);
    cursor = next.nextCursor;
  }
  expect(found.map(({ id }) => id)).toEqual(written);

  const books = page.getByRole('region', { name: 'Stories' }).getByRole('listitem').getByRole('link');
  const addresses = () => books.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(-36)));
  const whole = [late.id, ...written];
  await page.goto('/library');
  await expect(books).toHaveCount(24);
  // Nothing comes while there is no connection, and it can be asked for again.
  await page.route(/\/api\/stories\?/, (route) => route.abort());
  problems.expect(/ERR_FAILED/);
  await page.mouse.wheel(0, 20_000);
  await expect(page.getByRole('alert').filter({ hasText: 'We could not reach the app.' })).toBeVisible();
  await page.unroute(/\/api\/stories\?/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(books).toHaveCount(48);
  await books.nth(40).scrollIntoViewIfNeeded();
  await expect(books).toHaveCount(51);
  expect(await addresses()).toEqual(whole);
  await expect(page.getByRole('link', { name: 'Older stories' })).toBeHidden();

  // What is changed on the story's page does not lose the place.
  const place = books.nth(44);
  await place.scrollIntoViewIfNeeded();
  const { y } = (await place.boundingBox()) ?? { y: -1 };
  await place.click();
  await expect(page).toHaveURL(`/stories/${whole[44]}`);
  await page.getByRole('radio', { name: '4 stars' }).check();
  await parent.sees('Rated 4 stars.');
  await page.goBack();
  await expect(books).toHaveCount(51);
  await expect.poll(async () => (await place.boundingBox())?.y).toBeCloseTo(y, -1);
  await page.reload();
  await expect(books).toHaveCount(51);
  await expect.poll(async () => (await place.boundingBox())?.y).toBeCloseTo(y, -1);
  expect(await addresses()).toEqual(whole);

  // Who looks around before all of it is there again is left alone.
  const { promise: longEnough, resolve: letCome } = Promise.withResolvers<void>();
  await page.route(/\/api\/stories\?/, async (route) => {
    await longEnough;
    await route.continue();
  });
  const asked = page.waitForRequest(/\/api\/stories\?/);
  await page.reload();
  await asked;
  await page.mouse.click(5, 5);
  await page.evaluate(() => window.scrollTo({ top: 100, behavior: 'instant' }));
  letCome();
  await expect(books).toHaveCount(51);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect(await page.evaluate(() => window.scrollY)).toBe(100);
});

test('whoever moves before a page has come alive stays there', async ({ parent }) => {
  const { api, page } = parent;
  const child = await api.addChild();
  await Promise.all(Array.from({ length: 12 }, () => api.writeStory({ children: [child.id] })));
  const books = page.getByRole('region', { name: 'Stories' }).getByRole('listitem').getByRole('link');
  await page.goto('/library');
  await expect(books).toHaveCount(12);
  // The place is remembered once the page is alive.
  await page.waitForFunction(() => 'taleShelf' in (history.state ?? {}));

  const { promise: afterAWhile, resolve: letCome } = Promise.withResolvers<void>();
  await page.route(/\/_next\/static\/chunks\/.*\.js/, async (route) => {
    await afterAWhile;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await expect(books.nth(8)).toBeVisible();
  await page.mouse.wheel(0, 300);
  await page.waitForFunction(() => window.scrollY === 300);
  letCome();
  // React marks what it has brought to life.
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('main li a') ?? {}).some((key) => /^__react/.test(key)),
  );
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect(await page.evaluate(() => window.scrollY)).toBe(300);
});

test('nothing sticks out of a narrow phone', async ({ parent }) => {
  const { page, api } = parent;
  const child = await api.addChild({ interests: ['snails', 'the moon', 'whales'] });
  const story = await api.writeStory({ children: [child.id] });
  await api.change(story.id, { rating: 9, isFavourite: true });
  await page.setViewportSize({ width: 360, height: 780 });
  for (const path of ['/tonight', '/stories/new', '/library', '/library?favourite=true&q=lan']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(
      page.getByRole('main').getByRole('button').or(page.getByRole('main').getByRole('link')).first(),
    ).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(360);
  }
});
