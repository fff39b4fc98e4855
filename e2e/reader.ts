import { expect, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';
import type { Parent } from './parent.ts';

/** A parent with a story before them, in the words of one. */
export class Reader {
  readonly page: Page;

  constructor(readonly parent: Parent) {
    this.page = parent.page;
  }

  get letters(): Locator {
    return this.page.getByRole('button', { name: 'Letters and theme' });
  }

  get sheet(): Locator {
    return this.page.getByRole('dialog', { name: /^Letters/ });
  }

  get progress(): Locator {
    return this.page.locator('[data-progress] > div');
  }

  get #controls(): Locator {
    return this.page.locator('[data-retreats]');
  }

  async seesControls(): Promise<void> {
    for (const control of await this.#controls.all()) await expect(control).toHaveCSS('opacity', '1');
  }

  async seesTheStoryAlone(): Promise<void> {
    for (const control of await this.#controls.all()) await expect(control).toHaveCSS('opacity', '0');
  }

  async openSheet(): Promise<void> {
    await this.letters.click();
    await expect(this.sheet).toBeVisible();
  }

  async choose(name: string): Promise<void> {
    await this.sheet.getByRole('radio', { name, exact: true }).check();
  }

  /** How the text is set, as the browser has it. */
  async setting(): Promise<{ face: string; fontSize: string; lineHeight: string; width: number }> {
    return this.parent.paragraphs.first().evaluate((paragraph) => {
      const { fontFamily, fontSize, lineHeight } = getComputedStyle(paragraph);
      return { face: fontFamily, fontSize, lineHeight, width: paragraph.clientWidth };
    });
  }

  /** The steps in the first HTML, before any script. */
  async stepsFromServer(storyId: string): Promise<Record<string, string | undefined>> {
    const html = await (await this.page.request.get(`/stories/${storyId}`)).text();
    const step = (name: string) => new RegExp(`data-story-${name}="(\\w+)"`).exec(html)?.[1];
    return { face: step('face'), size: step('size'), spacing: step('spacing'), width: step('width') };
  }

  /** Stands in for the browser's own, which needs a screen. */
  async watchWakeLock(): Promise<void> {
    await this.page.addInitScript(() => {
      const log: string[] = [];
      const sentinels: { released: boolean }[] = [];
      Reflect.set(window, 'wakeLockLog', log);
      Reflect.set(window, 'takeWakeLock', () => {
        for (const sentinel of sentinels) sentinel.released = true;
        log.push('taken');
      });
      const request = async () => {
        const sentinel = {
          released: false,
          async release() {
            if (!sentinel.released) log.push('released');
            sentinel.released = true;
          },
        };
        sentinels.push(sentinel);
        log.push('held');
        return sentinel;
      };
      Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    });
  }

  /** What has become of the lock on the screen, in order. */
  async wakeLock(): Promise<string[]> {
    return this.page.evaluate(() => {
      const log: unknown = Reflect.get(window, 'wakeLockLog');
      return Array.isArray(log) ? log.map(String) : [];
    });
  }

  /** A hidden page loses its lock. */
  async putPhoneAwayAndBack(): Promise<void> {
    await this.page.evaluate(() => {
      Reflect.apply(Reflect.get(window, 'takeWakeLock'), window, []);
      document.dispatchEvent(new Event('visibilitychange'));
    });
  }

  /** 0–255, of all that the screen shows. */
  async brightestPixel(): Promise<number> {
    const { channels } = await sharp(await this.page.screenshot())
      .removeAlpha()
      .stats();
    return Math.max(...channels.map(({ max }) => max));
  }

  /** Everything that has moved by itself since `watchLayoutShifts`, on this page. */
  async layoutShifts(): Promise<unknown[]> {
    return this.page.evaluate(() => {
      const shifts: unknown = Reflect.get(window, 'layoutShifts');
      return Array.isArray(shifts) ? shifts : ['nobody has watched'];
    });
  }
}

/** Before a page is opened. What the reader has set going within half a second before does not count, as everywhere. */
export async function watchLayoutShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: unknown[] = [];
    Reflect.set(window, 'layoutShifts', shifts);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (Reflect.get(entry, 'hadRecentInput') !== true) shifts.push(entry.toJSON());
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}
