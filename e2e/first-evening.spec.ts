import { expect, test } from './fixtures.ts';
import { watchGrowing } from './watch-growing.ts';

test('a parent signs up, describes a child and watches the first story being written', async ({ visitor }) => {
  const { page } = visitor;
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Nora and the Long Way to the Rhubarb Roof' })).toBeVisible();
  await page.getByRole('link', { name: 'Create an account' }).first().click();
  await page.getByLabel('What shall we call you?').fill('Anna');
  await page.getByLabel('Email', { exact: true }).fill(visitor.email);
  await page.getByLabel('Password', { exact: true }).fill(visitor.password);
  await page.getByRole('button', { name: 'Create account' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Anna' })).toBeVisible();
  await page.getByRole('link', { name: 'Add your child' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Nora');
  await page.getByLabel('Age', { exact: true }).fill('5');
  await page.getByLabel('Gender', { exact: true }).selectOption('Girl');
  await page.getByLabel('Interests', { exact: true }).fill('snails, the moon');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'Nora' })).toBeVisible();

  await page.getByRole('link', { name: 'New story' }).click();
  await expect(page.getByRole('checkbox', { name: 'Nora' })).toBeChecked();
  await visitor.choose({ length: 1, moral: 'Being kind' });
  await visitor.sees('A 1-minute story in English about Nora, with a thought about being kind.');
  const id = await visitor.write();

  const seen = await watchGrowing(visitor.story);
  expect(seen.length, 'how often the text was seen to grow').toBeGreaterThan(5);
  await visitor.sees('Written by the built-in storyteller. Add an OpenRouter key for new plots.');
  await visitor.seesWhatIsStored(id);
  await expect(visitor.story).toContainText('Nora');

  await page.getByRole('radio', { name: '3 and a half stars', exact: true }).check();
  await page.getByRole('button', { name: 'Favourite' }).click();
  await expect.poll(() => visitor.api.getStory(id)).toMatchObject({ rating: 7, isFavourite: true, status: 'ready' });

  const title = await visitor.title.innerText();
  await page.getByRole('link', { name: 'Library' }).click();
  const book = page.getByRole('region', { name: 'Stories' }).getByRole('link', { name: title });
  await expect(book).toContainText('3 and a half stars');
  await expect(book).toContainText('Favourite');
  await book.click();
  await expect(visitor.title).toHaveText(title);
  await expect(page.getByRole('radio', { name: '3 and a half stars', exact: true })).toBeChecked();
});

test.describe('with a thumb', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('a second tap on the same star makes it a half', async ({ parent }) => {
    const { id: childId } = await parent.api.addChild();
    const { id } = await parent.api.writeStory({ children: [childId] });
    await parent.page.goto(`/stories/${id}`);
    const fourth = parent.page.getByRole('radio', { name: '4 stars', exact: true });
    await fourth.tap();
    await expect.poll(() => parent.api.getStory(id)).toMatchObject({ rating: 8 });
    await parent.page.getByRole('radio', { name: '3 and a half stars', exact: true }).tap();
    await expect.poll(() => parent.api.getStory(id)).toMatchObject({ rating: 7 });
  });
});
