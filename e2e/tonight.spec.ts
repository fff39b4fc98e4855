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

test('tonight, another child can be chosen, and last night goes on', async ({ parent }) => {
  const { page } = parent;
  const mia = await parent.api.addChild({ name: 'Mia', interests: ['whales'] });
  await parent.api.addChild({ name: 'Leo', interests: ['trains'] });
  const story = await parent.api.writeStory({ children: [mia.id] });
  await page.goto('/tonight');
  await expect(page.getByRole('button', { name: 'Write a story for Mia' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Whose story tonight?' }).getByRole('link', { name: 'Leo' }).click();
  await expect(page.getByRole('button', { name: 'Write a story for Leo' })).toBeVisible();

  await page.getByRole('link', { name: 'Continue it' }).click();
  await parent.sees(`Continues “${story.title}”`);
  await expect(page.getByRole('checkbox', { name: 'Mia' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Leo' })).not.toBeChecked();
});
