import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Locator, Page } from '@playwright/test';
import { startApp } from './app-server.ts';
import { createDataFolder } from './data-folder.ts';
import { stockLibrary } from './library-stock.ts';
import { signIn } from './listening-page.ts';
import { launchBrowser } from './loaded-scripts.ts';
import { percentile } from './percentiles.ts';
import { printFigures, printMachine } from './table.ts';

/*
 * From a tap to the next paint on a processor slowed to a quarter, as the Event Timing API has it (the time of Interaction
 * to Next Paint, in steps of 8 ms): rating a story, filtering the library, opening a story, with a finger on a phone.
 * `node bench/interactions.ts`; TAPS says how often each.
 */

const TAPS = Number(process.env['TAPS'] ?? 12);
const SLOWED = 4;
const STORIES = 60;
const LIMIT_MS = 100;
/** As long as a finger stays at least: one that is gone in the same millisecond is nobody's. */
const FINGER_MS = 60;

/** The longest event of the last tap; nothing is reported that took less than 16 ms. */
async function nextPaintMs(page: Page, session: CDPSession, target: Locator): Promise<number> {
  await target.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  const box = await target.boundingBox();
  if (box === null) throw new Error('Nothing to tap.');
  await page.evaluate(() => Reflect.set(window, 'slowest', 0));
  const finger = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [finger] });
  await sleep(FINGER_MS);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  // Entries come with a frame of their own.
  await page.waitForTimeout(400);
  return Number(await page.evaluate(() => Reflect.get(window, 'slowest')));
}

async function openPage(origin: string, page: Page, parent: { email: string; password: string }): Promise<CDPSession> {
  await page.addInitScript(() => {
    Reflect.set(window, 'slowest', 0);
    const options = { type: 'event', buffered: true, durationThreshold: 16 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        Reflect.set(window, 'slowest', Math.max(Number(Reflect.get(window, 'slowest')), duration));
      }
    }).observe(options);
  });
  await signIn(page, origin, parent);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  return session;
}

async function main(): Promise<void> {
  printMachine();
  const folder = await createDataFolder(async ({ connection, signUp }) => {
    const parent = await signUp();
    await stockLibrary(connection, parent.id, STORIES);
    return parent;
  });
  const parent = folder.filled;
  const app = await startApp(folder.dataDir);
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    const session = await openPage(app.origin, page, parent);
    const taken = { opening: [] as number[], rating: [] as number[], filtering: [] as number[] };
    for (let tap = 0; tap < TAPS; tap += 1) {
      await page.goto(`${app.origin}/library?favourite=true`, { waitUntil: 'networkidle' });
      const filter = page.getByRole('main').locator('a[href^="/library"]').first();
      taken.filtering.push(await nextPaintMs(page, session, filter));
      await page.waitForURL(/\/library$/);

      await page.goto(`${app.origin}/library`, { waitUntil: 'networkidle' });
      const story = page
        .getByRole('main')
        .locator('a[href^="/stories/"]')
        .nth(tap % 6);
      taken.opening.push(await nextPaintMs(page, session, story));

      await page.waitForURL(/\/stories\/[0-9a-f-]{36}$/);
      const star = page.getByRole('radio', { name: `${(tap % 4) + 2} stars`, exact: true });
      taken.rating.push(await nextPaintMs(page, session, star));
      await page.waitForFunction(
        (input) => input instanceof HTMLInputElement && input.checked,
        await star.elementHandle(),
      );
    }
    const rows = Object.entries(taken).map(([name, times]) => ({
      name: `${name}, ${TAPS} times, the slowest`,
      value: Math.max(...times),
      unit: 'ms' as const,
      limit: LIMIT_MS,
      note: `p50 ${percentile(times, 0.5)} ms`,
    }));
    printFigures(`From the tap to the next paint, processor slowed ${SLOWED} times`, rows);
    printMachine();
  } finally {
    await browser.close();
    await app.stop();
    await folder.remove();
  }
}

await main();
