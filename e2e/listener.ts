import { expect, type Locator, type Page } from '@playwright/test';
import { type SpokenWord, spokenWords } from './lit-words.ts';
import { narrationSchema, readSegments, type TimedWord } from './narration-events.ts';
import type { Parent } from './parent.ts';

/**
 * What sounds at a moment, `atMs` by the page's clock, and what is lit: `positionMs` by the clock of the audio element, in the
 * recording at `url`; `start`: of the lit word in the story's content, -1 without one.
 */
export type Heard = { atMs: number; positionMs: number; url: string; start: number; text: string };

/** `startMs`: of the recording, in the story. */
export type Recording = { url: string; startMs: number; words: readonly TimedWord[] };

export type Narration = { words: readonly SpokenWord[]; recordings: readonly Recording[]; durationMs: number };

/** A parent who listens, in the words of one. */
export class Listener {
  readonly page: Page;

  constructor(readonly parent: Parent) {
    this.page = parent.page;
  }

  get listen(): Locator {
    return this.page.getByRole('button', { name: 'Listen', exact: true });
  }

  get bar(): Locator {
    return this.page.getByRole('region', { name: 'Player' });
  }

  get sheet(): Locator {
    return this.page.getByRole('dialog');
  }

  get place(): Locator {
    return this.sheet.getByRole('slider', { name: 'Place in the story' });
  }

  async openSheet(): Promise<void> {
    await this.bar.getByRole('button', { name: 'Open the player' }).click();
    await expect(this.sheet).toBeVisible();
  }

  async closeSheet(): Promise<void> {
    await this.sheet.getByRole('button', { name: 'Close the player' }).click();
    await expect(this.sheet).toBeHidden();
  }

  /** Milliseconds in the recording that sounds at this moment; -1 in silence. Of a finished story, that is its own time. */
  async positionMs(): Promise<number> {
    return this.page.evaluate(() => {
      const sounding = [...document.querySelectorAll('audio')].find(
        ({ paused, ended, src }) => !paused && !ended && src.includes('/api/narrations/'),
      );
      return sounding === undefined ? -1 : sounding.currentTime * 1000;
    });
  }

  /** 0–1, of both elements. */
  async volume(): Promise<number> {
    return this.page.evaluate(() => Math.max(...[...document.querySelectorAll('audio')].map(({ volume }) => volume)));
  }

  /** It sounds, and goes on: the recording at hand moves, or gives way to the next. */
  async hearsItGoOn(): Promise<void> {
    for (let time = 0; time < 2; time += 1) {
      await expect.poll(() => this.positionMs(), { message: 'nothing sounds' }).toBeGreaterThanOrEqual(0);
      const before = await this.positionMs();
      const moved = async () => {
        const now = await this.positionMs();
        return now >= 0 && now !== before;
      };
      await expect.poll(moved, { message: 'it does not go on' }).toBe(true);
    }
  }

  async hearsNothing(): Promise<void> {
    await expect.poll(() => this.positionMs(), { timeout: 30_000 }).toBe(-1);
  }

  /** The narration as the server has it, once it is complete and kept. */
  async narrationOf(storyId: string): Promise<Narration> {
    const { request } = this.parent.api;
    const begun = await request.post(`/api/stories/${storyId}/narrations`, { data: {} });
    const { id } = narrationSchema.parse(await begun.json());
    const segments = readSegments(
      await (await request.get(`/api/narrations/${id}/events`, { timeout: 50_000 })).text(),
    );
    // The last word is told before the whole is stored.
    await expect
      .poll(async () =>
        (await request.get(`/api/narrations/${id}/audio`, { headers: { range: 'bytes=0-1' } })).status(),
      )
      .toBe(206);
    const durationMs = segments.reduce((sum, segment) => sum + segment.durationMs, 0);
    return { words: spokenWords(segments), recordings: segments, durationMs };
  }

  /** Frame by frame, for so long. */
  async watch(forMs: number): Promise<Heard[]> {
    return this.page.evaluate(
      (duration) =>
        new Promise<Heard[]>((resolve) => {
          const seen: Heard[] = [];
          const startedAt = performance.now();
          function look() {
            const audio = [...document.querySelectorAll('audio')].find(({ paused }) => !paused);
            const [range] = CSS.highlights.get('spoken-word') ?? [];
            const node = range instanceof Range ? range.startContainer : null;
            const paragraph = node?.parentElement?.closest('p');
            const start = range && paragraph ? Number(paragraph.dataset['start']) + range.startOffset : -1;
            const url = audio === undefined ? '' : new URL(audio.currentSrc || location.href).pathname;
            const [atMs, positionMs] = [performance.now(), (audio?.currentTime ?? 0) * 1000];
            seen.push({ atMs, positionMs, url, start, text: String(range ?? '') });
            if (atMs - startedAt < duration) lookAtNextFrame();
            else resolve(seen);
          }
          // Asked for after this frame, it comes behind what the page does in the next one: that is what a reader sees.
          function lookAtNextFrame() {
            setTimeout(() => requestAnimationFrame(look));
          }
          lookAtNextFrame();
        }),
      forMs,
    );
  }

  /** Sums up what moves on the page from now on, except what a tap or a key has just made move. */
  async watchShifts(): Promise<() => Promise<number>> {
    await this.page.evaluate(() => {
      document.body.dataset['shift'] = '0';
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if (Reflect.get(entry, 'hadRecentInput')) continue;
          const shift = Number(Reflect.get(entry, 'value')) + Number(document.body.dataset['shift']);
          document.body.dataset['shift'] = String(shift);
        }
      }).observe({ type: 'layout-shift' });
    });
    return async () => Number(await this.page.locator('body').getAttribute('data-shift'));
  }

  /** Scrolls to a stretch of the story's content, as a reader does, and taps in its middle. */
  async tapWord({ start, end }: Pick<TimedWord, 'start' | 'end'>): Promise<void> {
    const point = await this.page.evaluate(
      ([from, to]) => {
        const paragraphs = [...document.querySelectorAll<HTMLElement>('article p[data-start]')];
        const paragraph = paragraphs.findLast((candidate) => Number(candidate.dataset['start']) <= from);
        const node = paragraph?.firstChild;
        if (!node) throw new Error('There is no such word on the page');
        const first = Number(paragraph.dataset['start']);
        const range = document.createRange();
        range.setStart(node, from - first);
        range.setEnd(node, to - first);
        window.dispatchEvent(new WheelEvent('wheel'));
        window.scrollBy({ top: range.getBoundingClientRect().top - window.innerHeight / 3, behavior: 'instant' });
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      },
      [start, end] as const,
    );
    await this.page.mouse.click(point.x, point.y);
  }
}

/** In which nothing sounded. */
export function longestPauseMs(heard: readonly Heard[]): number {
  const moves = heard.filter(({ positionMs, url }, index) => {
    const before = heard[index - 1];
    return positionMs !== before?.positionMs || url !== before.url;
  });
  const times = [...moves, ...heard.slice(-1)].map(({ atMs }) => atMs);
  return Math.max(0, ...times.map((atMs, index) => atMs - (times[index - 1] ?? atMs)));
}
