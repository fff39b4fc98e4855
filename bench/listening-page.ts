import type { Browser, BrowserContext, Cookie, Page } from '@playwright/test';

export const PHONE = { viewport: { width: 390, height: 844 } };

/** What sounds, in milliseconds of its recording, and where the lit word begins in the story; -1: none is lit. */
export type Frame = { positionMs: number; start: number };

/** A page of the app with a clock on its audio elements; `at` and `heard` are on the page's own clock. */
export async function openListeningPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const log: { type: string; at: number; url: string }[] = [];
    Reflect.set(window, 'heard', log);
    const note = (event: Event) => {
      const { target } = event;
      if (event.type === 'click') log.push({ type: 'tap', at: event.timeStamp, url: '' });
      if (target instanceof HTMLAudioElement && target.currentSrc.includes('/api/narrations/')) {
        log.push({ type: event.type, at: performance.now(), url: target.currentSrc });
      }
    };
    for (const type of ['click', 'playing', 'ended']) document.addEventListener(type, note, { capture: true });
  });
  return page;
}

export async function signIn(page: Page, origin: string, parent: { email: string; password: string }): Promise<void> {
  await page.goto(`${origin}/sign-in?next=/account`);
  await page.locator('input[name=email]').fill(parent.email);
  await page.locator('input[name=password]').fill(parent.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(({ pathname }) => pathname === '/account');
}

/** From the tap on *Listen* to the first `playing` of the story's own recording. */
export async function tapToPlaying(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await page.evaluate(() => localStorage.clear());
  return tapListen(page);
}

/** The same in a browser that has nothing of the app but a session: there, the player comes with this tap. */
export async function firstTapToPlaying(
  browser: Browser,
  session: readonly Cookie[],
  address: string,
): Promise<number> {
  const context = await browser.newContext(PHONE);
  try {
    await context.addCookies(session);
    const page = await openListeningPage(context);
    await page.goto(address, { waitUntil: 'networkidle' });
    return await tapListen(page);
  } finally {
    await context.close();
  }
}

async function tapListen(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Listen', exact: true }).click();
  const times = await page.waitForFunction(() => {
    const log: unknown = Reflect.get(window, 'heard');
    if (!Array.isArray(log)) return null;
    const tap = log.find(({ type }) => type === 'tap');
    const playing = log.find(({ type }) => type === 'playing');
    return tap && playing ? Number(playing.at) - Number(tap.at) : null;
  });
  return Number(await times.jsonValue());
}

/** From the end of each recording to the beginning of the next one, in the order in which they were heard. */
export async function readGaps(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const log: unknown = Reflect.get(window, 'heard');
    if (!Array.isArray(log)) return [];
    return log.flatMap((event, index) => {
      if (event.type !== 'ended') return [];
      const next = log.slice(index + 1).find(({ type }) => type === 'playing');
      return next ? [Number(next.at) - Number(event.at)] : [];
    });
  });
}

export async function watchFrames(page: Page, forMs: number): Promise<Frame[]> {
  return page.evaluate(
    (duration) =>
      new Promise<Frame[]>((resolve) => {
        const frames: Frame[] = [];
        const startedAt = performance.now();
        function look() {
          const audio = [...document.querySelectorAll('audio')].find(({ paused }) => !paused);
          const [range] = CSS.highlights.get('spoken-word') ?? [];
          const node = range instanceof Range ? range.startContainer : null;
          const paragraph = node?.parentElement?.closest('p');
          const start = range && paragraph ? Number(paragraph.dataset['start']) + range.startOffset : -1;
          if (audio) frames.push({ positionMs: audio.currentTime * 1000, start });
          if (performance.now() - startedAt < duration) requestAnimationFrame(look);
          else resolve(frames);
        }
        requestAnimationFrame(look);
      }),
    forMs,
  );
}
