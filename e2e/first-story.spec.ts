import { expect, test } from './fixtures.ts';
import { childSchema, listOf } from './wire.ts';

test('a parent’s first child is described along with its first story', async ({ parent }) => {
  const { page, api } = parent;
  await parent.openNewStory();
  await page.getByLabel('Name', { exact: true }).fill('Nora 🐌');
  await page.getByLabel('Age', { exact: true }).fill('5');
  await page.getByLabel('Gender', { exact: true }).selectOption('Girl');
  await page.getByLabel('Interests', { exact: true }).fill('snails, the moon');
  await page.getByLabel('Avoid', { exact: true }).fill('dogs');
  await parent.choose({ language: 'Deutsch' });
  await parent.sees('A 1-minute story in German about Nora 🐌.');
  const id = await parent.write();
  await parent.seesStoryFinished();
  await expect(parent.story).toContainText('Nora 🐌');
  expect(await api.getStory(id)).toMatchObject({
    childName: 'Nora 🐌',
    language: 'de',
    characters: [{ role: 'child' }],
  });

  const children = listOf(childSchema).parse(await (await api.request.get('/api/children')).json());
  expect(children.items).toMatchObject([
    {
      name: 'Nora 🐌',
      age: 5,
      gender: 'female',
      interests: ['snails', 'the moon'],
      avoid: ['dogs'],
      readingLanguage: 'de',
    },
  ]);
  await parent.openNewStory();
  await expect(page.getByRole('checkbox', { name: 'Nora 🐌' })).toBeChecked();
});

test('described wrongly, neither is saved, and all that was typed is still there', async ({ parent, problems }) => {
  problems.expectAnswers(422);
  const { page, api } = parent;
  await parent.openNewStory();
  const [name, age] = [page.getByLabel('Name', { exact: true }), page.getByLabel('Age', { exact: true })];
  const idea = page.getByLabel('Idea', { exact: true });
  // The browser would not let these through.
  await age.evaluate((field) => field.removeAttribute('max'));
  await idea.evaluate((field) => field.removeAttribute('maxlength'));
  await name.fill('Leo');
  await age.fill('18');
  await page.getByLabel('Gender', { exact: true }).selectOption('Boy');
  await page.getByLabel('Interests', { exact: true }).fill('trains, whales');
  await parent.choose({ length: 2, moral: 'Being kind', idea: 'x'.repeat(501) });
  await page.getByRole('button', { name: 'Write the story' }).click();

  await expect(parent.alert('Something in what you entered needs another look.')).toBeVisible();
  await expect(age).toHaveAccessibleDescription('Up to 17 years.');
  await expect(age).toBeFocused();
  await expect(idea).toHaveAccessibleDescription(/At most 500 characters, please\./);
  await expect(name).toHaveValue('Leo');
  await expect(age).toHaveValue('18');
  await expect(page.getByLabel('Gender', { exact: true })).toHaveValue('male');
  await expect(page.getByRole('button', { name: 'Remove trains' })).toBeVisible();
  await expect(page.getByLabel('Length', { exact: true })).toHaveValue('2');
  await expect(page.getByLabel('Moral', { exact: true })).toHaveValue('kindness');
  expect((await api.listStories()).items).toEqual([]);
  expect(await (await api.request.get('/api/children')).json()).toMatchObject({ items: [] });

  await age.fill('8');
  await idea.fill('A lost mitten.');
  await page.getByLabel('Length', { exact: true }).fill('1');
  const id = await parent.write();
  await parent.seesStoryFinished();
  expect(await api.getStory(id)).toMatchObject({ childName: 'Leo', moral: 'kindness' });
});
