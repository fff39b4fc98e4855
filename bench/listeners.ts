import { startFakeElevenLabs } from '../e2e/fakes/eleven-labs.ts';
import { startApp } from './app-server.ts';
import { createDataFolder } from './data-folder.ts';
import { type HeardStory, hearStory, lengthOf } from './heard-story.ts';
import { longStory } from './long-story.ts';
import { p50, p95 } from './percentiles.ts';
import { printFigures, printLine, printMachine, verdict } from './table.ts';

/*
 * Twenty parents who press Listen at the same moment, on stories that nobody has heard yet, with a voice ten times as fast as
 * it speaks: is each segment there before the one before it has been heard? Takes a minute; `node bench/listeners.ts`.
 */

const LISTENERS = Number(process.env['LISTENERS'] ?? 20);

type Listening = { firstSoundMs: number; leastReserveMs: number; underruns: number; wholeMs: number };

async function main(): Promise<void> {
  printMachine();
  const voice = await startFakeElevenLabs();
  voice.setBehaviour({ firstByteMs: 75, pace: 10 });
  const folder = await createDataFolder(async ({ connection, signUp }) => {
    const listeners: { token: string; storyId: string }[] = [];
    for (let index = 0; index <= LISTENERS; index += 1) {
      const { id, token } = await signUp();
      const { rows } = await connection.driver.query<{ id: string }>(
        `insert into tales.stories (user_id, title, content, story_type, language, length_minutes, status)
         values ($1, 'The Owl', $2, 'child', 'en', 5, 'ready') returning id`,
        [id, longStory(index)],
      );
      listeners.push({ token, storyId: rows[0]?.id ?? '' });
    }
    return listeners;
  });
  const app = await startApp(folder.dataDir, {
    ELEVENLABS_API_KEY: 'el-bench',
    ELEVENLABS_BASE_URL: voice.baseUrl,
  });
  try {
    const hear = ({ token, storyId }: (typeof folder.filled)[number]) =>
      hearStory({ origin: app.origin, token }, storyId);
    const [first, ...listeners] = folder.filled;
    // Loads what the first listener of a process waits for.
    if (first !== undefined) await hear(first);
    const heard = await Promise.all(listeners.map(hear));
    const all = heard.map(listen);
    const [minutes = 0] = heard.map(({ segments }) => lengthOf(segments) / 60_000);
    printFigures(`${LISTENERS} listeners at once, stories of ${minutes.toFixed(1)} minutes`, [
      { name: 'first sound, p50', value: p50(all.map(({ firstSoundMs }) => firstSoundMs)), unit: 'ms' },
      { name: 'first sound, p95', value: p95(all.map(({ firstSoundMs }) => firstSoundMs)), unit: 'ms' },
      { name: 'the whole, p95', value: p95(all.map(({ wholeMs }) => wholeMs)), unit: 'ms' },
      { name: 'least reserve of all', value: Math.min(...all.map(({ leastReserveMs }) => leastReserveMs)), unit: 'ms' },
    ]);
    const underruns = all.reduce((sum, one) => sum + one.underruns, 0);
    // Who has heard nothing has waited for nothing either.
    const inVain = heard.filter(({ segments }) => segments.length === 0).length;
    printLine(
      `  ${verdict(underruns === 0 && inVain === 0)}: ${underruns} underruns, ${inVain} listeners who heard nothing`,
    );
    printMachine();
  } finally {
    await app.stop();
    await voice.close();
    await folder.remove();
  }
}

/** As a player that starts with the first segment and has no pause to give away. */
function listen({ askedAt, segments, doneAt }: HeardStory): Listening {
  const startedAt = segments[0]?.bytesAt ?? Number.NaN;
  const reserves = segments.slice(1).map(({ startMs, bytesAt }) => startedAt + startMs - bytesAt);
  return {
    firstSoundMs: startedAt - askedAt,
    leastReserveMs: Math.min(...reserves),
    underruns: reserves.filter((reserve) => reserve < 0).length,
    wholeMs: doneAt - askedAt,
  };
}

await main();
