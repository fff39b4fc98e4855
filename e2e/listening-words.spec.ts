import { expect, test } from './fixtures.ts';
import type { Heard } from './listener.ts';
import { wordErrorMs, wordsLeftOut } from './lit-words.ts';
import { elementsOf, watchPlays } from './watch-plays.ts';

/** How far the lit word may be from the voice, and the frame in which both are read. */
const WORD_ERROR_MS = 50 + 1000 / 60;

test('a parent listens to a story, every word lit as it is spoken, and nothing on the page moves', async ({
  page,
  finishedStory,
}) => {
  const plays = await watchPlays(page);
  const { listener, words } = await finishedStory();
  const shifted = await listener.watchShifts();
  await listener.listen.click();
  await expect(listener.page.getByRole('button', { name: 'Pause the story' })).toBeVisible();
  await listener.hearsItGoOn();

  const content = (await listener.parent.api.getStory(listener.page.url().slice(-36))).content;
  const seen = await listener.watch(6000);
  expect(new Set(seen.map(({ start }) => start)).size, 'words lit').toBeGreaterThan(6);
  expect(wordsLeftOut(words, seen)).toEqual([]);
  for (const { positionMs, start, text } of seen) {
    expect(wordErrorMs(words, start, positionMs), `lit at ${positionMs} ms: ${text}`).toBeLessThanOrEqual(
      WORD_ERROR_MS,
    );
    expect(content.startsWith(text, start), text).toBe(true);
  }
  expect(await shifted()).toBe(0);
  expect(elementsOf(await plays())).toEqual({ unlocked: [0, 1], sounded: [0] });
});

test('a parent taps a word and hears the story from there', async ({ finishedStory }) => {
  const { listener, words } = await finishedStory();
  const word = words[60];
  if (word === undefined) throw new Error('The story is too short');
  await listener.tapWord(word);
  expect(await listener.positionMs(), 'a tap on the text of a story that nobody listens to').toBe(-1);

  await listener.listen.click();
  await listener.hearsItGoOn();
  // The page may follow the voice between a look and a tap: then one taps again.
  await expect(async () => {
    await listener.tapWord(word);
    const isThere = () => listener.positionMs();
    await expect.poll(isThere, { timeout: 1500 }).toBeGreaterThanOrEqual(word.timeMs - WORD_ERROR_MS);
  }).toPass();
  expect(await listener.positionMs()).toBeLessThan(word.timeMs + 3000);
  await listener.hearsItGoOn();
});

test('a story that is being written is lit word by word as it is spoken, recording after recording', async ({
  parent,
  growingStory,
}) => {
  const plays = await watchPlays(parent.page);
  const listener = await growingStory();
  await listener.hearsItGoOn();
  const looks: Heard[][] = [];
  const recordingsHeard = async () => {
    looks.push((await listener.watch(3000)).filter(({ url }) => url.includes('/segments/')));
    return new Set(looks.flat().map(({ url }) => url)).size;
  };
  await expect.poll(recordingsHeard, { timeout: 25_000 }).toBeGreaterThan(1);
  expect(elementsOf(await plays())).toEqual({ unlocked: [0, 1], sounded: [0, 1] });
  await expect(parent.story, 'before the story is told to its end').toHaveAttribute('aria-busy', 'true');
  await parent.stop.click();
  await parent.sees('You stopped it here.');

  const { words, recordings } = await listener.narrationOf(parent.page.url().slice(-36));
  const seen = looks.flat();
  expect(new Set(seen.map(({ start }) => start)).size, 'words lit').toBeGreaterThan(10);
  expect(looks.flatMap((look) => wordsLeftOut(words, look))).toEqual([]);
  for (const { positionMs, url, start, text } of seen) {
    const recording = recordings.find((candidate) => candidate.url === url);
    expect(recording, url).toBeDefined();
    const storyMs = (recording?.startMs ?? Number.NaN) + positionMs;
    expect(wordErrorMs(words, start, storyMs), `lit at ${storyMs} ms: ${text}`).toBeLessThanOrEqual(WORD_ERROR_MS);
  }
});

test('nothing moves while the text grows and the player appears', async ({ parent, growingStory }) => {
  const listener = await growingStory({ isReadAloud: false });
  await expect(parent.paragraphs.first()).toContainText(' ');
  const shifted = await listener.watchShifts();
  const before = (await parent.story.textContent()) ?? '';
  // Not by a tap, which would excuse whatever moves in the half second after it.
  await listener.listen.evaluate((button) => button.dispatchEvent(new MouseEvent('click', { bubbles: true })));
  await expect(listener.bar).toBeVisible();
  await listener.hearsItGoOn();
  await expect.poll(async () => (await parent.story.textContent())?.length).toBeGreaterThan(before.length + 500);
  expect(await shifted()).toBe(0);
});
