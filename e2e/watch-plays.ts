import type { Page } from '@playwright/test';
import { z } from 'zod';

const playsSchema = z.array(z.object({ element: z.int(), src: z.string(), isInTap: z.boolean() }));

/** Which element was asked to sound, by the order in which they first were, and whether within the task of a tap. */
export type Play = z.infer<typeof playsSchema>[number];

/** From the next page on that is loaded. Mobile Safari lets only those elements sound that were played within a tap. */
export async function watchPlays(page: Page): Promise<() => Promise<Play[]>> {
  await page.addInitScript(() => {
    const plays: { element: number; src: string; isInTap: boolean }[] = [];
    const elements: HTMLMediaElement[] = [];
    Reflect.set(window, 'plays', plays);
    let isInTap = false;
    const begin = () => {
      isInTap = true;
      // A form that the tap sends is sent before that.
      setTimeout(() => {
        isInTap = false;
      });
    };
    window.addEventListener('click', begin, { capture: true });
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      if (!elements.includes(this)) elements.push(this);
      plays.push({ element: elements.indexOf(this), src: this.src, isInTap });
      return play.call(this);
    };
  });
  return async () => playsSchema.parse(await page.evaluate(() => Reflect.get(window, 'plays')));
}

/** The elements that a tap has unlocked, and those that the story has sounded from. */
export function elementsOf(plays: readonly Play[]) {
  const distinct = (chosen: readonly Play[]) => [...new Set(chosen.map(({ element }) => element))].sort();
  return {
    unlocked: distinct(plays.filter(({ src, isInTap }) => isInTap && src.startsWith('data:audio/'))),
    sounded: distinct(plays.filter(({ src }) => src.includes('/api/narrations/'))),
  };
}
