import { z } from 'zod';
import { type SpokenWord, spokenWords, wordErrorMs, wordsLeftOut } from '../e2e/lit-words.ts';
import { readSegments } from '../e2e/narration-events.ts';
import { startApp } from './app-server.ts';
import { createDataFolder } from './data-folder.ts';
import {
  firstTapToPlaying,
  openListeningPage,
  PHONE,
  readGaps,
  signIn,
  tapToPlaying,
  watchFrames,
} from './listening-page.ts';
import { launchBrowser } from './loaded-scripts.ts';
import { p50, p95 } from './percentiles.ts';
import { printFigures, printLine, printMachine, verdict } from './table.ts';
import { callApi, tellStory } from './told-story.ts';

/*
 * What a parent waits for and hears in Chromium, with the built-in storyteller and the built-in voice: from the tap to
 * the sound, the first tap of a browser apart from those after it, between the sentences of a story that is being written,
 * and how far the lit word, or the lack of one, is from the voice. Takes two minutes, most of them listening;
 * `node bench/listening-browser.ts`, TAPS, FIRST_TAPS and MINUTES make it longer or shorter.
 */

const TAPS = Number(process.env['TAPS'] ?? 20);
/** Each in a browser of its own. */
const FIRST_TAPS = Number(process.env['FIRST_TAPS'] ?? 5);
const MINUTES = Number(process.env['MINUTES'] ?? 1);
const WATCHED_MS = 20_000;
const TAP_LIMIT_MS = 300;
const WARM_UP_TAPS = 2;

const narrationSchema = z.looseObject({ id: z.uuid() });

async function main(): Promise<void> {
  printMachine();
  const folder = await createDataFolder(async ({ connection, signUp }) => {
    const parent = await signUp();
    const { rows } = await connection.driver.query<{ id: string }>(
      `insert into tales.children (user_id, name, age, gender) values ($1, 'Mia', 5, 'female') returning id`,
      [parent.id],
    );
    return { parent, childId: rows[0]?.id ?? '' };
  });
  const { parent, childId } = folder.filled;
  // A little quicker than it is read aloud: the voice never waits, and the story is heard as it grows.
  const app = await startApp(folder.dataDir, { STORYTELLER_WORDS_PER_MINUTE: '400' });
  const browser = await launchBrowser();
  const ask = (minutes: number) => ({
    origin: app.origin,
    token: parent.token,
    body: { language: 'en', children: [childId], minutes },
  });

  async function narrate(storyId: string): Promise<SpokenWord[]> {
    const begun = await callApi(ask(1), 'POST', `/api/stories/${storyId}/narrations`, {});
    const { id } = narrationSchema.parse(begun);
    const headers = { authorization: `Bearer ${parent.token}` };
    const events = await fetch(`${app.origin}/api/narrations/${id}/events`, { headers });
    return spokenWords(readSegments(await events.text()));
  }

  try {
    const context = await browser.newContext(PHONE);
    const page = await openListeningPage(context);
    await signIn(page, app.origin, parent);

    const growing = await tellStory(ask(MINUTES), true);
    await page.goto(`${app.origin}/stories/${growing.storyId}`);
    await page.getByRole('button', { name: 'Listen', exact: true }).click();
    await page.getByText('The end. Sleep well.').waitFor({ timeout: (MINUTES * 3 + 1) * 60_000 });
    const gaps = await readGaps(page);

    const words = await narrate(growing.storyId);
    const address = `${app.origin}/stories/${growing.storyId}`;
    const session = await context.cookies();
    const firstTaps: number[] = [];
    // Before the others: nothing has warmed the server up for them either.
    for (let tap = 0; tap < FIRST_TAPS; tap += 1) firstTaps.push(await firstTapToPlaying(browser, session, address));
    for (let tap = 0; tap < WARM_UP_TAPS; tap += 1) await tapToPlaying(page, address);
    const taps: number[] = [];
    for (let tap = 0; tap < TAPS; tap += 1) taps.push(await tapToPlaying(page, address));
    const frames = await watchFrames(page, WATCHED_MS);
    const errors = frames.map(({ start, positionMs }) => wordErrorMs(words, start, positionMs));
    const leftOut = wordsLeftOut(words, frames).length;

    printFigures(`From the tap to the sound, on a finished story (${taps.length} visits)`, [
      { name: 'tap to `playing`, p50', value: p50(taps), unit: 'ms' },
      { name: 'tap to `playing`, p95', value: p95(taps), unit: 'ms', limit: TAP_LIMIT_MS },
    ]);
    printFigures(`The same for the first tap in a fresh browser context (${firstTaps.length} of them)`, [
      { name: 'tap to `playing`, p50', value: p50(firstTaps), unit: 'ms', limit: TAP_LIMIT_MS },
      { name: 'tap to `playing`, the longest', value: Math.max(...firstTaps), unit: 'ms', limit: TAP_LIMIT_MS },
    ]);
    printFigures(`Between the sentences of a story that is being written (${gaps.length})`, [
      { name: 'gap, p50', value: p50(gaps), unit: 'ms' },
      { name: 'gap, the longest', value: Math.max(...gaps), unit: 'ms', limit: 20 },
    ]);
    printFigures(`The lit word against the voice (${errors.length} frames)`, [
      { name: 'error, p95', value: p95(errors), unit: 'ms' },
      { name: 'error, the largest', value: Math.max(...errors), unit: 'ms', limit: 50 },
    ]);
    printLine(`  words that were never lit: ${leftOut}: ${verdict(leftOut === 0)} (0)`);
    printMachine();
  } finally {
    await browser.close();
    await app.stop();
    await folder.remove();
  }
}

await main();
