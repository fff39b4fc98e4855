import type { Page } from '@playwright/test';
import { z } from 'zod';

const soundsSchema = z.array(z.object({ sentence: z.int(), positionMs: z.number(), isEnd: z.boolean() }));

/** A moment of a sentence's recording that is heard; `isEnd`: its last one. */
export type Sound = z.infer<typeof soundsSchema>[number];

/** What goes on where it broke off may begin a breath before; more than that is heard again. */
const AGAIN_MS = 250;

/** What sounds from now on of a story that grows, some four times a second, until the page is loaded anew. */
export async function watchSentences(page: Page): Promise<() => Promise<Sound[]>> {
  await page.evaluate(() => {
    const sounds: Sound[] = [];
    Reflect.set(window, 'sounds', sounds);
    const note = ({ type, target }: Event) => {
      if (!(target instanceof HTMLAudioElement)) return;
      const [, sentence] = /\/segments\/(\d+)$/.exec(target.currentSrc) ?? [];
      if (sentence === undefined) return;
      const isEnd = type === 'ended';
      // The other element has the next sentence loaded; and what seeks, or waits for its bytes, is not heard either.
      const isHeard = !target.paused && !target.seeking && target.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA;
      if (isEnd || isHeard) {
        sounds.push({ sentence: Number(sentence), positionMs: target.currentTime * 1000, isEnd });
      }
    };
    // Events of media do not bubble. At the document they come before what the player does about them.
    for (const type of ['playing', 'timeupdate', 'ended']) document.addEventListener(type, note, { capture: true });
  });
  return async () => soundsSchema.parse(await page.evaluate(() => Reflect.get(window, 'sounds')));
}

/** What was heard again, too early or without what comes before it; empty: each sentence once, to its end, in order. */
export function outOfTurn(sounds: readonly Sound[]): string[] {
  return sounds.flatMap((sound, index) => {
    const before = sounds[index - 1];
    if (before === undefined) return [];
    const isNext = before.isEnd
      ? sound.sentence === before.sentence + 1
      : sound.sentence === before.sentence && sound.positionMs > before.positionMs - AGAIN_MS;
    return isNext ? [] : [`${describe(sound)} after ${describe(before)}`];
  });
}

function describe({ sentence, positionMs, isEnd }: Sound): string {
  return `${isEnd ? 'the end' : `${Math.round(positionMs)} ms`} of sentence ${sentence}`;
}
