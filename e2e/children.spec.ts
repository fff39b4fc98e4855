import { expect, test } from './fixtures.ts';

test('a child is described in every field, changed and deleted', async ({ parent }) => {
  const { page } = parent;
  await page.goto('/children');
  await page.getByRole('link', { name: 'Add a child' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Zoë');
  await page.getByLabel('Age', { exact: true }).fill('0');
  await page.getByLabel('Gender', { exact: true }).selectOption('Neither, or rather not say');
  const interests = page.getByLabel('Interests', { exact: true });
  await interests.pressSequentially('whales, the moon,');
  await interests.pressSequentially('baking');
  await interests.press('Enter');
  await page.getByLabel('Avoid', { exact: true }).fill('thunder; nuts');
  await page.getByLabel('Reads in', { exact: true }).selectOption('Français');
  await page.getByRole('button', { name: 'Save' }).click();

  await expect(page).toHaveURL('/children');
  const card = page.getByRole('article').filter({ hasText: 'Zoë' });
  await expect(card).toContainText('not yet one · Français');
  await expect(card).toContainText('whales, the moon, baking');

  await card.getByRole('link', { name: 'Zoë' }).click();
  await expect(page.getByLabel('Age', { exact: true })).toHaveValue('0');
  await expect(page.getByLabel('Gender', { exact: true })).toHaveValue('other');
  await expect(page.getByLabel('Reads in', { exact: true })).toHaveValue('fr');
  await expect(page.getByRole('button', { name: 'Remove thunder' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove nuts' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove the moon' }).click();
  await page.getByLabel('Age', { exact: true }).fill('1');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(card).toContainText('1 year · Français');
  await expect(card).toContainText('whales, baking');

  await card.getByRole('link', { name: 'Zoë' }).click();
  await page.getByRole('button', { name: 'Delete this profile' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete Zoë’s profile?' });
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Delete this profile' }).click();
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL('/children');
  await expect(page.getByRole('heading', { name: 'Who listens at your place?' })).toBeVisible();
});

test('a second child is added from the list of children', async ({ parent }) => {
  const { page } = parent;
  await parent.api.addChild({ name: 'Mia' });
  await page.goto('/children');
  await page.getByRole('link', { name: 'Add a child' }).click();
  await expect(page).toHaveURL('/children/new');
});

test('a story keeps the name of a child whose profile is deleted', async ({ parent }) => {
  const { page } = parent;
  const child = await parent.api.addChild({ name: 'Nora' });
  const story = await parent.api.writeStory({ children: [child.id] });
  await page.goto(`/children/${child.id}`);
  await page.getByRole('button', { name: 'Delete this profile' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL('/children');

  await page.goto('/library');
  await expect(page.getByRole('link', { name: story.title })).toContainText('Nora');
  await page.getByRole('link', { name: story.title }).click();
  await parent.sees('For Nora · 1 minute');
  expect(await parent.api.getStory(story.id)).toMatchObject({ content: story.content, childName: 'Nora' });
});

test('what is wrong in the form is said beside the field, and everything typed stays', async ({ parent, problems }) => {
  problems.expectAnswers(422);
  const { page } = parent;
  await page.goto('/children/new');
  const age = page.getByLabel('Age', { exact: true });
  await page.getByLabel('Name', { exact: true }).fill('Theo');
  await page.getByLabel('Gender', { exact: true }).selectOption('Boy');
  const interests = page.getByLabel('Interests', { exact: true });
  await interests.fill('trains, snow');
  await page.getByLabel('Avoid', { exact: true }).fill('dogs,');
  await page.getByLabel('Reads in', { exact: true }).selectOption('Deutsch');
  // A browser that checks nothing: the server has the last word.
  await page.locator('form').evaluate((form) => form.setAttribute('novalidate', ''));
  await age.fill('18');
  await page.getByRole('button', { name: 'Save' }).click();

  await expect(parent.alert('Something in what you entered needs another look.')).toBeVisible();
  await expect(age).toHaveAccessibleDescription('Up to 17 years.');
  await expect(age).toHaveValue('18');
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Theo');
  await expect(page.getByLabel('Gender', { exact: true })).toHaveValue('male');
  await expect(page.getByLabel('Reads in', { exact: true })).toHaveValue('de');
  await expect(page.getByRole('button', { name: 'Remove trains' })).toBeVisible();
  await expect(interests).toHaveValue('snow');
  await expect(page.getByRole('button', { name: 'Remove dogs' })).toBeVisible();

  await age.fill('17');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('article')).toContainText(/17 years · Deutsch.*trains, snow/);
});
