import { expect, test } from './fixtures.ts';
import { beforeTheNewerOfTwo } from './heard-stories.ts';

test('one more story, and then the house is quiet', async ({ parent }) => {
  const { listener, older } = await beforeTheNewerOfTwo(parent);
  await listener.listen.click();
  await listener.hearsItGoOn();
  await listener.openSheet();
  await listener.sheet.getByLabel('Sleep timer').selectOption('One more story');
  await expect(listener.place).toHaveAttribute('aria-valuetext', /seconds?$|minutes?$/);
  await listener.place.press('End');

  await expect(listener.page).toHaveURL(`/stories/${older.id}`);
  await expect(listener.sheet.getByRole('heading', { name: older.title })).toBeVisible();
  await listener.hearsItGoOn();
  await expect(listener.place).toHaveAttribute('aria-valuetext', /seconds?$|minutes?$/);
  await listener.place.press('End');
  await expect(listener.sheet.getByText('The end. Sleep well.')).toBeVisible();
  await listener.hearsNothing();
  await expect(listener.sheet.getByLabel('Sleep timer')).toHaveValue('off');
  await expect(listener.page).toHaveURL(`/stories/${older.id}`);
});

test('after its minutes the story fades over ten seconds, and stops', async ({ finishedStory, page }) => {
  await page.clock.install();
  const { listener } = await finishedStory();
  await listener.listen.click();
  await listener.hearsItGoOn();
  await listener.openSheet();
  await listener.sheet.getByLabel('Sleep timer').selectOption('5 minutes');
  await expect(listener.sheet.getByText('Sleeps in 5 min')).toBeVisible();
  await page.clock.fastForward('04:45');
  expect(await listener.volume(), 'until the last ten seconds').toBe(1);

  const volumes: number[] = [];
  const isOver = async () => {
    volumes.push(await listener.volume());
    return listener.positionMs();
  };
  await expect.poll(isOver, { intervals: [250], timeout: 30_000 }).toBe(-1);
  const fading = volumes.filter((volume) => volume > 0 && volume < 1);
  expect(fading.length, 'steps of the fade').toBeGreaterThan(20);
  expect(fading).toEqual(fading.toSorted((a, b) => b - a));
  expect(fading.at(-1)).toBeLessThan(0.1);
  await expect(listener.sheet.getByLabel('Sleep timer')).toHaveValue('off');
  expect(await listener.volume(), 'for the next evening').toBe(1);
});

test('minutes that ran out in silence do not end the next listening', async ({ finishedStory, page }) => {
  await page.clock.install();
  const { listener } = await finishedStory();
  await listener.listen.click();
  await listener.hearsItGoOn();
  await listener.openSheet();
  await listener.sheet.getByLabel('Sleep timer').selectOption('5 minutes');
  await listener.sheet.getByRole('button', { name: 'Pause', exact: true }).click();
  await listener.hearsNothing();
  await page.clock.fastForward('23:00:00');
  await listener.sheet.getByRole('button', { name: 'Play', exact: true }).click();
  await listener.hearsItGoOn();
  await listener.watch(1500);
  await listener.hearsItGoOn();
  await expect(listener.sheet.getByLabel('Sleep timer')).toHaveValue('off');
});
