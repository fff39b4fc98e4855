import '../supabase/tests/processes/bundler-imports.ts';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { familyMemory } from './family-memory.ts';
import { longStory } from './long-story.ts';
import { p50, p95 } from './percentiles.ts';
import { isInOrder, OFF_MS, probeAudio, requireFfprobe } from './stored-audio.ts';
import { printFigures, printLine, printMachine, verdict } from './table.ts';

/*
 * How long the built-in voice takes for a whole story of five minutes by itself, without the app around it, what memory it
 * and its processes take, and whether ffprobe finds the file in order; the app with it is in `narration-server.ts`. Needs
 * ffprobe; `node bench/narration-voice.ts`; `--stories N` for more or fewer than 200.
 */

const { values } = parseArgs({ options: { stories: { type: 'string', default: '200' } } });
const STORIES = Number(values.stories);
const MB = 1024 * 1024;
const SECONDS = 5;
const MEMORY_MB = 250;

/** Whether ffprobe, decoding all of it, finds the file in order. */
async function probe(file: Uint8Array, audioMs: number): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tale-voice-'));
  const story = path.join(folder, 'story.mp3');
  try {
    await writeFile(story, file);
    const probed = await probeAudio(story, audioMs);
    const { complaint, offMs } = probed;
    return `${complaint || 'no error'}, length off by ${offMs.toFixed(1)} ms (<= ${OFF_MS} ms): ${verdict(isInOrder(probed))}`;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function main(): Promise<void> {
  await requireFfprobe();
  const { createBuiltInNarrator, speakStory } = await import('./spoken-story.ts');
  printMachine();
  const before = await familyMemory();
  const narrator = createBuiltInNarrator({ timeoutMs: 20_000 });
  const first = await speakStory(narrator, longStory(0));
  const words = longStory(0).split(/\s+/).length;
  printLine(
    `${words} words in ${first.sentenceCount} sentences, ${(first.audioMs / 60_000).toFixed(1)} minutes of audio`,
  );
  printLine(`  ffprobe: ${await probe(first.file, first.audioMs)}`);
  const taken: number[] = [];
  const memory: number[] = [];
  for (let story = 1; story <= STORIES; story += 1) {
    taken.push((await speakStory(narrator, longStory(story))).tookMs);
    memory.push((await familyMemory()) - before);
  }
  const tenth = Math.max(1, Math.floor(STORIES / 10));
  const early = p50(memory.slice(0, tenth)) / MB;
  const late = p50(memory.slice(-tenth)) / MB;
  const most = Math.max(...memory) / MB;
  printFigures(`A story of five minutes, ${STORIES} times`, [
    { name: 'the first, processes not started', value: first.tookMs / 1000, unit: 's', limit: SECONDS },
    { name: 'p50', value: p50(taken) / 1000, unit: 's', limit: SECONDS },
    { name: 'p95', value: p95(taken) / 1000, unit: 's', limit: SECONDS },
  ]);
  printLine(
    `  memory more than before (PSS): ${early.toFixed(0)} MB after the first ${tenth}, ${late.toFixed(0)} MB after the last, ` +
      `${most.toFixed(0)} MB at most: ${verdict(most <= MEMORY_MB)} (<= ${MEMORY_MB} MB)`,
  );
  printMachine();
}

await main();
