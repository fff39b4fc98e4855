import { expect, test } from './fixtures.ts';

test('“good night” takes the voice along, slowly', async ({ finishedStory, page }) => {
  const { listener } = await finishedStory();
  await listener.listen.click();
  await listener.hearsItGoOn();
  // By the keyboard: the page follows the voice, and a button far below it moves away from under a pointer.
  await page.getByRole('button', { name: 'Good night' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Good night' })).toBeVisible();

  const volumes: number[] = [];
  const isSilent = async () => {
    volumes.push(await listener.volume());
    return listener.positionMs();
  };
  await expect.poll(isSilent, { intervals: [250], timeout: 30_000 }).toBe(-1);
  const fading = volumes.filter((volume) => volume > 0 && volume < 1);
  expect(fading.length, 'steps of the fade').toBeGreaterThan(10);
  expect(fading).toEqual(fading.toSorted((a, b) => b - a));
});

test('whoever touches the screen again hears the story go on', async ({ finishedStory, page }) => {
  const { listener } = await finishedStory();
  await listener.listen.click();
  await listener.hearsItGoOn();
  await page.getByRole('button', { name: 'Good night' }).press('Enter');
  await expect.poll(() => listener.volume()).toBeLessThan(0.9);
  await page.mouse.click(200, 300);
  await expect(page.getByRole('dialog', { name: 'Good night' })).toBeHidden();
  await expect.poll(() => listener.volume()).toBe(1);
  await listener.hearsItGoOn();
});
