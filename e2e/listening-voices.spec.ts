import { expect, test } from './fixtures.ts';

test('another voice goes on at the same sentence, and is tried first', async ({ finishedStory }) => {
  const { listener } = await finishedStory();
  await listener.listen.click();
  await listener.hearsItGoOn();
  await listener.openSheet();
  await listener.place.fill('25000');
  await expect.poll(() => listener.positionMs()).toBeGreaterThanOrEqual(25_000);
  await listener.sheet.getByText('Choose another voice').click();
  await listener.sheet
    .getByRole('radio', { checked: false, name: /^(?!.*×)/ })
    .last()
    .check();
  await listener.sheet.getByRole('button', { name: 'Use this voice' }).click();
  await listener.hearsItGoOn();
  const seen = (await listener.watch(1500)).filter(({ start }) => start >= 0);
  expect(seen.at(-1)?.start, 'far into the text').toBeGreaterThan(150);
});

test('arrow keys pass through the voices; only the button begins one', async ({ finishedStory }) => {
  const { listener } = await finishedStory();
  await listener.listen.click();
  await listener.hearsItGoOn();
  await listener.openSheet();
  await listener.sheet.getByText('Choose another voice').click();
  const asked: (string | null)[] = [];
  listener.page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/narrations')) asked.push(request.postData());
  });
  const chosen = listener.sheet.locator('input[name="player-voice"]:checked');
  const before = await chosen.evaluate((radio) => radio.closest('label')?.textContent);
  await chosen.focus();
  for (let voices = 0; voices < 3; voices += 1) {
    await listener.page.keyboard.press('ArrowDown');
    await listener.hearsItGoOn();
  }
  await expect(chosen.locator('xpath=..')).not.toHaveText(before ?? '');
  expect(asked, 'by the arrow keys').toEqual([]);
  const begun = listener.page.waitForResponse(/\/narrations$/);
  await listener.sheet.getByRole('button', { name: 'Use this voice' }).click();
  expect((await begun).ok()).toBe(true);
  await listener.hearsItGoOn();
  expect(asked, 'by the button').toHaveLength(1);
});

test('a voice can be heard before it is chosen, while the story waits', async ({ finishedStory, page }) => {
  await page.addInitScript(() => {
    const play = HTMLAudioElement.prototype.play;
    HTMLAudioElement.prototype.play = function playAndRemember() {
      if (this.src.includes('/preview')) Reflect.set(window, 'previewed', this);
      return play.call(this);
    };
  });
  const { listener } = await finishedStory();
  await listener.listen.click();
  await listener.hearsItGoOn();
  await listener.openSheet();
  await listener.sheet.getByText('Choose another voice').click();
  await listener.sheet
    .getByRole('button', { name: /^Preview / })
    .last()
    .click();
  const heardMs = () =>
    listener.page.evaluate(() => {
      const audio: unknown = Reflect.get(window, 'previewed');
      return audio instanceof HTMLAudioElement && !audio.muted && audio.volume > 0 ? audio.currentTime * 1000 : -1;
    });
  await expect.poll(heardMs).toBeGreaterThan(300);
  await listener.hearsNothing();
  await expect(listener.sheet.getByRole('button', { name: /^Preview / }).last(), 'at its end').toBeVisible();
});
