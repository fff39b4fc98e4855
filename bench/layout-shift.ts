import type { Page } from '@playwright/test';
import { startApp } from './app-server.ts';
import { createDataFolder } from './data-folder.ts';
import { signIn } from './listening-page.ts';
import { launchBrowser } from './loaded-scripts.ts';
import { printFigures, printMachine } from './table.ts';
import { tellStory } from './told-story.ts';

/*
 * How much moves by itself while a story streams onto an open page, from the first word to the stars under its end: the sum
 * of layout shifts as Chromium counts them, on a phone and on a laptop, for a short story and a long one.
 * `node bench/layout-shift.ts`; takes about two minutes.
 */

/** A long story in half a minute: seven times quicker than a model, so that more comes in each frame. */
const WORDS_PER_MINUTE = '4000';

const CASES = [
  { name: 'phone, 5 minutes, English', viewport: { width: 390, height: 844 }, minutes: 5, language: 'en' },
  { name: 'phone, 15 minutes, Russian', viewport: { width: 390, height: 844 }, minutes: 15, language: 'ru' },
  { name: 'laptop, 15 minutes, German', viewport: { width: 1280, height: 800 }, minutes: 15, language: 'de' },
];

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(window, 'shifted', 0);
    new PerformanceObserver((list) => {
      const moved = list.getEntries().reduce((sum, entry) => {
        return Reflect.get(entry, 'hadRecentInput') === true ? sum : sum + Number(Reflect.get(entry, 'value'));
      }, 0);
      Reflect.set(window, 'shifted', Number(Reflect.get(window, 'shifted')) + moved);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

async function main(): Promise<void> {
  printMachine();
  const folder = await createDataFolder(async ({ connection, signUp }) => {
    const parent = await signUp();
    const { rows } = await connection.driver.query<{ id: string }>(
      `insert into tales.children (user_id, name, age, gender) values ($1, 'Mia', 6, 'female') returning id`,
      [parent.id],
    );
    return { parent, childId: rows[0]?.id ?? '' };
  });
  const { parent, childId } = folder.filled;
  const app = await startApp(folder.dataDir, { STORYTELLER_WORDS_PER_MINUTE: WORDS_PER_MINUTE });
  const browser = await launchBrowser();
  try {
    const figures = [];
    for (const { name, viewport, minutes, language } of CASES) {
      const context = await browser.newContext({ viewport });
      const page = await context.newPage();
      await signIn(page, app.origin, parent);
      await watchShifts(page);
      const body = { language, children: [childId], minutes };
      const opened = new Promise<string>((resolve, reject) => {
        tellStory({ origin: app.origin, token: parent.token, body }, false, resolve).catch(reject);
      });
      await page.goto(`${app.origin}/stories/${await opened}`);
      await page.locator('article[aria-busy="true"]').waitFor();
      await page.mouse.wheel(0, 600);
      await page.getByRole('button', { name: 'Good night' }).waitFor({ timeout: 120_000 });
      // What comes after the last word has a second to move something.
      await page.waitForTimeout(1000);
      const value = Number(await page.evaluate(() => Reflect.get(window, 'shifted')));
      figures.push({ name, value, unit: '×' as const, limit: 0 });
      await context.close();
    }
    printFigures('Layout shift while a story streams, sum', figures);
    printMachine();
  } finally {
    await browser.close();
    await app.stop();
    await folder.remove();
  }
}

await main();
