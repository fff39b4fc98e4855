import { expect, test } from './fixtures.ts';

test('tonight, one tap writes the suggestion for the child, and the way back to it stays open', async ({
  parent,
  openRouter,
}) => {
  const { page } = parent;
  await openRouter.behave({ tokens: 2000, tokenMs: 20 });
  await parent.addChild({ name: 'Leo', age: 8, gender: 'Boy', interests: 'trains' });
  await page.getByRole('link', { name: 'Tonight', exact: true }).click();
  await page.getByRole('button', { name: 'Write a story for Leo' }).click();
  await expect(parent.story).toContainText('hedgehog');

  await page.getByRole('link', { name: 'Tonight', exact: true }).click();
  await parent.sees('A story of 5 minutes for Leo is on its way.');
  await page.getByRole('link', { name: 'The Lantern at the End of the Lane' }).click();
  await parent.stop.click();
  await parent.sees('You stopped it here.');
});

test('tonight, another child can be chosen, and what was told last goes on with one tap', async ({ parent }) => {
  const { page, api } = parent;
  const mia = await api.addChild({ name: 'Mia', interests: ['whales'] });
  await api.addChild({ name: 'Leo', interests: ['trains'] });
  const hero = await api.addHero({ name: 'Ember' });
  const request = { children: [mia.id], heroes: [hero.id], type: 'combined', customMoral: 'sharing a room' } as const;
  const story = await api.writeStory({ ...request, minutes: 2 });
  await page.goto('/tonight');
  const goOn = page.getByRole('button', { name: `Continue “${story.title}”` });
  await expect(page.getByRole('button', { name: 'Write a story for Mia' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Whose story tonight?' }).getByRole('link', { name: 'Leo' }).click();
  await expect(page.getByRole('button', { name: 'Write a story for Leo' })).toBeVisible();
  // Leo was not there.
  await expect(goOn).toBeHidden();

  await page.getByRole('navigation', { name: 'Whose story tonight?' }).getByRole('link', { name: 'Mia' }).click();
  await goOn.click();
  await parent.seesStoryFinished();
  const next = await api.getStory(page.url().slice(-36));
  expect(next).toMatchObject({
    continuesStoryId: story.id,
    type: 'combined',
    moral: 'sharing a room',
    lengthMinutes: 2,
    characters: [{ name: 'Mia' }, { name: 'Ember' }],
  });
});

test('tonight, a thought and an interest that were not told lately are one tap away', async ({ parent }) => {
  const { page, api } = parent;
  const mia = await api.addChild({ name: 'Mia', interests: ['whales', 'trains', 'baking'], readingLanguage: 'en' });
  await api.writeStory({ children: [mia.id], moral: 'kindness', idea: 'whales and trains' });
  await page.goto('/tonight');
  const suggestions = page.getByRole('region', { name: 'Or one of these' }).getByRole('button');
  await expect(suggestions).toHaveCount(3);
  await expect(suggestions.nth(1)).toContainText(/^About /);
  await expect(suggestions.nth(1)).not.toContainText('being kind');
  await expect(page.getByRole('button', { name: 'Write a story for Mia' })).toBeVisible();
  // The two that are not in the big button's story, of which baking has never been told.
  await expect(page.getByText('baking', { exact: false }).first()).toBeVisible();
  const thought = (await suggestions.nth(1).innerText()).split('\n')[0] ?? '';
  await suggestions.nth(1).click();
  await parent.seesStoryFinished();
  const told = await api.getStory(page.url().slice(-36));
  expect(told.moral).not.toBeNull();
  expect(told.moral).not.toBe('kindness');

  await page.goto('/tonight');
  await expect(page.getByRole('button', { name: thought })).toBeHidden();
  await page.getByRole('button', { name: /^With .* in it/ }).click();
  await parent.seesStoryFinished();
  await expect(page).toHaveURL(/\/stories\/[0-9a-f-]{36}$/);
});
