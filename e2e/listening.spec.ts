import { expect, test } from './fixtures.ts';

test('the story goes on while the parent looks around', async ({ finishedStory }) => {
  const { listener, storyId } = await finishedStory();
  await listener.listen.click();
  await listener.hearsItGoOn();
  for (const name of ['Library', 'Children', 'Tonight']) {
    await listener.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();
    await expect(listener.page.getByRole('heading', { level: 1 })).toBeVisible();
    await listener.hearsItGoOn();
  }
  await listener.bar.getByRole('button', { name: 'Pause', exact: true }).click();
  await listener.hearsNothing();
  await listener.bar.getByRole('button', { name: 'Play', exact: true }).click();
  await listener.hearsItGoOn();
  await listener.openSheet();
  await listener.sheet.getByRole('link', { name: 'Read along' }).click();
  await expect(listener.page).toHaveURL(`/stories/${storyId}`);
  await listener.hearsItGoOn();
  await listener.bar.getByRole('button', { name: 'Stop listening' }).click();
  await expect(listener.bar).toBeHidden();
  await listener.hearsNothing();
});

test('a parent moves in the story, by time and by sentence, and makes it slower or quicker', async ({
  finishedStory,
}) => {
  const { listener, durationMs } = await finishedStory();
  await listener.listen.click();
  await listener.hearsItGoOn();
  await listener.openSheet();
  await listener.place.fill('30000');
  await expect.poll(() => listener.positionMs()).toBeGreaterThanOrEqual(30_000);
  await listener.sheet.getByRole('button', { name: 'Back 15 seconds' }).click();
  await expect.poll(() => listener.positionMs()).toBeLessThan(20_000);
  const before = await listener.positionMs();
  await listener.sheet.getByRole('button', { name: 'Next sentence' }).click();
  await expect.poll(() => listener.positionMs()).toBeGreaterThan(before + 500);
  const next = await listener.positionMs();
  await listener.sheet.getByRole('button', { name: 'Previous sentence' }).click();
  await expect.poll(() => listener.positionMs()).toBeLessThan(next);
  await listener.place.press('Home');
  await expect.poll(() => listener.positionMs()).toBeLessThan(3000);
  await expect(listener.place).toHaveAttribute('aria-valuetext', / of .*seconds?$/);
  expect(Number(await listener.place.getAttribute('max'))).toBeCloseTo(durationMs, -4);

  await listener.sheet.getByRole('radio', { name: '1.5×' }).check();
  await listener.hearsItGoOn();
  const pace = await listener.page.evaluate(async () => {
    const audio = [...document.querySelectorAll('audio')].find(({ paused }) => !paused);
    if (!audio) return { rate: 0, keepsPitch: false };
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const [from, at] = [audio.currentTime, await frame()];
    let now = at;
    while (now - at < 2000) now = await frame();
    return { rate: ((audio.currentTime - from) * 1000) / (now - at), keepsPitch: audio.preservesPitch };
  });
  expect(pace.rate).toBeGreaterThan(1.35);
  expect(pace.rate).toBeLessThan(1.65);
  expect(pace.keepsPitch).toBe(true);
});

test('another evening the story goes on where it stopped', async ({ finishedStory }) => {
  const { listener } = await finishedStory();
  await listener.listen.click();
  await listener.hearsItGoOn();
  await listener.openSheet();
  await listener.place.fill('25000');
  await expect.poll(() => listener.positionMs()).toBeGreaterThanOrEqual(25_000);
  await listener.page.reload();
  await listener.listen.click();
  await expect.poll(() => listener.positionMs()).toBeGreaterThan(20_000);
  await listener.hearsItGoOn();
});
