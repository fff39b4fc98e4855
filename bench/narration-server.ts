import { parseArgs } from 'node:util';
import { startApp } from './app-server.ts';
import { createDataFolder } from './data-folder.ts';
import { familyMemory } from './family-memory.ts';
import { hearStory, lengthOf } from './heard-story.ts';
import { longStory } from './long-story.ts';
import { p50, p95 } from './percentiles.ts';
import { isInOrder, OFF_MS, probeStoredAudio, requireFfprobe } from './stored-audio.ts';
import { printFigures, printLine, printMachine, verdict } from './table.ts';
import { narrateInTwoVoices, startFussyElevenLabs, startFussyOpenRouter } from './two-voices.ts';

/*
 * Stories of five minutes, narrated by the built-in voice through the built app's API: how long each takes, what memory the
 * server and its children take more than before (PSS, Linux only) and whether that grows with the stories, and whether
 * ffprobe, decoding it, finds every stored file in order: among them those of two stories that another provider has begun,
 * ElevenLabs or OpenRouter, and the built-in voice helped out in. Needs a build and ffprobe; `node bench/narration-server.ts`,
 * a quarter of an hour; `--stories N` for more or fewer than 200.
 */

const { values } = parseArgs({ options: { stories: { type: 'string', default: '200' } } });
const STORIES = Number(values.stories);
/** Each reads one more of them, together with the built-in voice. */
const MIXERS = [startFussyElevenLabs, startFussyOpenRouter] as const;
const MB = 1024 * 1024;
const SECONDS = 5;
const MEMORY_MB = 250;
/** What the last quarter may take more than the first, of garbage that is not collected yet. */
const GROWTH_MB = 25;

const SYLLABLES = 'ba be bi bo bu da do du fa fi ga go ka ki la le'.split(' ');

/** Each sentence with a word of its own: what has been spoken once is not spoken again. Five minutes with these words. */
function neverHeard(number: number): string {
  let sentence = number * 256;
  const shortened = longStory(number).split('\n\n').slice(0, -1).join('\n\n');
  return shortened.replace(/(?<!Dr)[.?](?=[ \n”]|$)/g, (end) => {
    const word = [12, 8, 4, 0].map((shift) => SYLLABLES[(sentence >> shift) % SYLLABLES.length] ?? '').join('');
    sentence += 1;
    return ` ${word}${end}`;
  });
}

async function main(): Promise<void> {
  await requireFfprobe();
  printMachine();
  const folder = await createDataFolder(async ({ connection, signUp }) => {
    const parent = await signUp();
    const storyIds: string[] = [];
    for (let number = 0; number < STORIES + MIXERS.length; number += 1) {
      const { rows } = await connection.driver.query<{ id: string }>(
        `insert into tales.stories (user_id, title, content, story_type, language, length_minutes, status)
         values ($1, 'The Fox', $2, 'child', 'en', 5, 'ready') returning id`,
        [parent.id, neverHeard(number)],
      );
      storyIds.push(rows[0]?.id ?? '');
    }
    return { parent, storyIds };
  });
  const { parent, storyIds } = folder.filled;
  const { token } = parent;
  const toldMs = new Map<string, number>();
  for (const [index, startVoice] of MIXERS.entries()) {
    const storyId = storyIds[index] ?? '';
    toldMs.set(storyId, await narrateInTwoVoices(await startVoice(), folder.dataDir, { token, storyId }));
  }
  const ownIds = storyIds.slice(MIXERS.length);
  const app = await startApp(folder.dataDir, { VOICE_PROVIDERS: 'built-in' });
  try {
    const before = await familyMemory(app.pid);
    const taken: number[] = [];
    const memory: number[] = [];
    for (const storyId of ownIds) {
      const { askedAt, doneAt, segments } = await hearStory({ origin: app.origin, token }, storyId);
      taken.push((doneAt - askedAt) / 1000);
      memory.push(((await familyMemory(app.pid)) - before) / MB);
      toldMs.set(storyId, lengthOf(segments));
    }
    const quarter = Math.ceil(STORIES / 4);
    const [early, late] = [p50(memory.slice(0, quarter)), p50(memory.slice(-quarter))];
    const minutes = (toldMs.get(ownIds[0] ?? '') ?? 0) / 60_000;
    printFigures(`A story of ${minutes.toFixed(1)} minutes through the app, ${STORIES} times`, [
      { name: 'the first, processes not started', value: taken[0] ?? Number.NaN, unit: 's', limit: SECONDS },
      { name: 'p50', value: p50(taken), unit: 's', limit: SECONDS },
      { name: 'p95', value: p95(taken), unit: 's', limit: SECONDS },
    ]);
    printFigures('Memory of the server and its children', [
      { name: 'before', value: before / MB, unit: 'MB' },
      { name: 'more after the last story', value: memory.at(-1) ?? Number.NaN, unit: 'MB', limit: MEMORY_MB },
      { name: 'more at most', value: Math.max(...memory), unit: 'MB', limit: MEMORY_MB },
      { name: 'more, median of the first quarter', value: early, unit: 'MB' },
      { name: 'more, median of the last quarter', value: late, unit: 'MB', limit: early + GROWTH_MB, note: 'flat' },
    ]);
    const stored = await probeStoredAudio(folder.dataDir, toldMs);
    const faulty = stored.filter((audio) => !isInOrder(audio));
    const isWhole =
      toldMs.size === stored.filter(({ file }) => [...toldMs.keys()].some((id) => file.includes(id))).length;
    const most = Math.max(...stored.map(({ offMs }) => offMs));
    printLine(
      `\nffprobe: ${stored.length} files, ${faulty.length} in disorder, lengths off by ${most.toFixed(1)} ms at most ` +
        `(<= ${OFF_MS} ms): ${verdict(isWhole && faulty.length === 0)}`,
    );
    for (const { file, complaint, offMs } of faulty.slice(0, 5)) {
      printLine(`  ${file}: off by ${offMs.toFixed(1)} ms ${complaint}`);
    }
    printMachine();
  } finally {
    await app.stop();
    await folder.remove();
  }
}

await main();
