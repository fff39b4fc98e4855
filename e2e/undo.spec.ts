import { expect, test } from './fixtures.ts';

test('stars, the heart and the shelf show at once, and are taken back as quickly', async ({ parent }) => {
  const { page, api } = parent;
  const child = await api.addChild();
  const story = await api.writeStory({ children: [child.id] });
  const undo = page.getByRole('button', { name: 'Undo' });
  await page.goto(`/stories/${story.id}`);

  // The answer takes its time; the stars do not.
  await page.route(`**/stories/${story.id}`, async (route) => {
    if (route.request().method() === 'POST') await expect(page.getByRole('radio', { name: '4 stars' })).toBeChecked();
    await route.continue();
  });
  await page.getByRole('radio', { name: '4 stars' }).check();
  await expect(page.getByRole('region', { name: 'What was done' }).getByRole('status')).toHaveText('Rated 4 stars.');
  expect(await api.getStory(story.id)).toMatchObject({ rating: 8 });
  await page.unroute(`**/stories/${story.id}`);
  // Where no thumb is, and large enough for one.
  const box = (await undo.boundingBox()) ?? { y: -1, height: 0 };
  expect(box.y).toBeLessThan(120);
  expect(box.height).toBeGreaterThanOrEqual(44);
  await undo.click();
  await expect(page.getByRole('radio', { name: '4 stars' })).not.toBeChecked();
  await expect.poll(() => api.getStory(story.id)).toMatchObject({ rating: null });
  await expect(undo).toBeHidden();

  await page.getByRole('button', { name: 'Archive' }).click();
  await expect(page.getByRole('button', { name: 'Put back' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'What was done' }).getByRole('status')).toHaveText(
    'Archived: out of the way, and kept.',
  );
  // Elsewhere meanwhile, it still goes back.
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(page.getByRole('link', { name: story.title })).toContainText('Archived');
  await undo.click();
  await expect(page.getByRole('link', { name: story.title })).not.toContainText('Archived');
  expect(await api.getStory(story.id)).toMatchObject({ shelf: 'new' });
});

test('what was done is taken back from the keyboard, and waits for whoever is at it', async ({ parent }) => {
  const { page, api } = parent;
  const child = await api.addChild();
  const story = await api.writeStory({ children: [child.id] });
  await page.clock.install();
  await page.goto(`/stories/${story.id}`);
  const heart = page.getByRole('button', { name: 'Favourite' });
  const undo = page.getByRole('button', { name: 'Undo' });
  await heart.focus();
  await page.keyboard.press('Enter');
  await expect(heart).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('region', { name: 'What was done' }).getByRole('status')).toHaveText(
    'Added to your favourites.',
  );
  await undo.focus();
  await page.clock.fastForward(60_000);
  await page.keyboard.press('Enter');
  await expect(heart).toHaveAttribute('aria-pressed', 'false');
  await expect(heart).toBeFocused();
  await expect.poll(() => api.getStory(story.id)).toMatchObject({ isFavourite: false });

  await page.keyboard.press('Enter');
  await expect(undo).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(undo).toBeHidden();
  await expect.poll(() => api.getStory(story.id)).toMatchObject({ isFavourite: false });

  await heart.press('Enter');
  await expect(undo).toBeVisible();
  await page.clock.fastForward(9000);
  await expect(undo).toBeHidden();
  expect(await api.getStory(story.id)).toMatchObject({ isFavourite: true });
});

test('another title stands above the story and in the library, and the one before comes back', async ({ parent }) => {
  const { page, api } = parent;
  const child = await api.addChild();
  const story = await api.writeStory({ children: [child.id] });
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto(`/stories/${story.id}`);
  await expect(heading).toHaveText(story.title);

  await page.getByRole('button', { name: 'Another title' }).click();
  await expect(heading).not.toHaveText(story.title);
  await expect(page.getByRole('region', { name: 'What was done' }).getByRole('status')).toHaveText(
    'The story has another title.',
  );
  const { title, content } = await api.getStory(story.id);
  await expect(heading).toHaveText(title);
  expect(content).toBe(story.content);
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await expect(page.getByRole('link', { name: story.title })).toBeHidden();

  const third = await api.retitleStory(story.id);
  expect([title, story.title]).not.toContain(third.title);
  await page.goto(`/stories/${story.id}`);
  await page.getByRole('button', { name: 'Another title' }).click();
  await expect(heading).not.toHaveText(third.title);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(heading).toHaveText(third.title);
  expect(await api.getStory(story.id)).toMatchObject({ title: third.title });
});

test('what could not be saved goes back by itself, and says why', async ({ parent, problems }) => {
  const { page, api } = parent;
  const child = await api.addChild();
  const story = await api.writeStory({ children: [child.id] });
  await page.goto(`/stories/${story.id}`);
  problems.expect(/ERR_INTERNET_DISCONNECTED/);
  await page.context().setOffline(true);
  await parent.sees(/^You are offline/);
  await page.getByRole('button', { name: 'Favourite' }).click();
  await parent.sees(/^We could not reach the app/);
  await expect(page.getByRole('button', { name: 'Favourite' })).toHaveAttribute('aria-pressed', 'false');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Favourite' }).click();
  await parent.sees('Added to your favourites.');
});
