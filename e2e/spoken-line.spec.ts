import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { Listener } from './listener.ts';
import type { OpenRouterControl } from './open-router-control.ts';
import type { Parent } from './parent.ts';

const LONG_SENTENCE = `The snail ${'went slowly on past another old stone and '.repeat(16)}came home.`;
const STORY = `# The Long Way Home\n\n${LONG_SENTENCE} It slept.\n\n${'It slept on. '.repeat(60)}\n\n---\nSummary: Home.\n`;

test.use({ viewport: { width: 360, height: 640 } });

async function beforeALongSentence(parent: Parent, openRouter: OpenRouterControl): Promise<Listener> {
  await openRouter.behave({ story: STORY });
  const { id: childId } = await parent.api.addChild();
  const { id } = await parent.api.writeStory({ children: [childId] });
  const listener = new Listener(parent);
  await listener.narrationOf(id);
  await parent.page.goto(`/stories/${id}`);
  return listener;
}

/** Frame by frame, for so long: how far the lit word is hidden, above the window or under the player; 0: not at all. */
async function watchHidden(page: Page, forMs: number): Promise<number[]> {
  return page.evaluate(
    (duration) =>
      new Promise<number[]>((resolve) => {
        const hidden: number[] = [];
        const startedAt = performance.now();
        function look() {
          const [range] = CSS.highlights.get('spoken-word') ?? [];
          const player = document.querySelector('[aria-label="Player"] [data-over-text]');
          if (range instanceof Range && player) {
            const { top, bottom } = range.getBoundingClientRect();
            hidden.push(Math.max(0, -top, bottom - player.getBoundingClientRect().top));
          }
          if (performance.now() - startedAt < duration) requestAnimationFrame(look);
          else resolve(hidden);
        }
        requestAnimationFrame(look);
      }),
    forMs,
  );
}

test('in a long sentence on a small phone the spoken word is never under the player', async ({
  parent,
  openRouter,
}) => {
  const listener = await beforeALongSentence(parent, openRouter);
  await listener.listen.click();
  await listener.hearsItGoOn();
  await listener.openSheet();
  await listener.sheet.getByRole('radio', { name: '1.5×' }).check();
  await listener.closeSheet();
  const before = await parent.page.evaluate(() => window.scrollY);
  const hidden = await watchHidden(parent.page, 20_000);
  expect(hidden.length).toBeGreaterThan(100);
  expect(Math.max(...hidden), 'pixels of a word that were hidden').toBe(0);
  expect(await parent.page.evaluate(() => window.scrollY), 'the page has followed').toBeGreaterThan(before + 50);
});

test('who scrolls away is left alone, and finds the way back', async ({ parent, openRouter }) => {
  const listener = await beforeALongSentence(parent, openRouter);
  await listener.listen.click();
  await listener.hearsItGoOn();
  const back = listener.page.getByRole('button', { name: 'To the spoken line' });
  await expect(back).toBeHidden();
  await listener.page.mouse.move(180, 300);
  // The first turn of the wheel may do no more than stop the page where it was sent.
  await expect(async () => {
    await listener.page.mouse.wheel(0, 900);
    await expect(back).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect.poll(async () => Math.max(...(await watchHidden(listener.page, 100)))).toBeGreaterThan(0);
  await listener.watch(1000);
  const away = await parent.page.evaluate(() => window.scrollY);
  await listener.watch(2500);
  expect(await parent.page.evaluate(() => window.scrollY), 'nobody scrolled').toBe(away);
  await back.click();
  await expect(back).toBeHidden();
  await expect.poll(async () => Math.max(...(await watchHidden(listener.page, 100)))).toBe(0);
});

test('a tap while the page scrolls by itself does not end the following', async ({ parent, openRouter }) => {
  const listener = await beforeALongSentence(parent, openRouter);
  await listener.listen.click();
  await listener.hearsItGoOn();
  await listener.page.evaluate(() => {
    const tap = new PointerEvent('pointerdown', { bubbles: true, clientX: 100, clientY: 500 });
    const player = document.querySelector('[aria-label="Player"] button');
    window.addEventListener('scroll', () => player?.dispatchEvent(tap), { once: true });
    document.addEventListener('scrollend', () => Reflect.set(window, 'hasScrolled', true), { once: true });
  });
  await listener.openSheet();
  await listener.place.press('End');
  await listener.place.press('ArrowLeft');
  await listener.sheet.getByRole('button', { name: 'Back 15 seconds' }).click();
  await listener.closeSheet();
  await listener.page.waitForFunction(() => Reflect.get(window, 'hasScrolled'));
  await expect(listener.page.getByRole('button', { name: 'To the spoken line' })).toBeHidden();
  await expect.poll(async () => Math.max(...(await watchHidden(listener.page, 100)))).toBe(0);
});

test('a browser that cannot light words follows the spoken line all the same', async ({ parent, openRouter }) => {
  await parent.page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  const listener = await beforeALongSentence(parent, openRouter);
  expect(await listener.page.evaluate(() => 'highlights' in CSS)).toBe(false);
  await listener.listen.click();
  await listener.hearsItGoOn();
  await listener.openSheet();
  await listener.place.fill('30000');
  await listener.closeSheet();
  await expect.poll(() => listener.page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
});
