import { setTimeout as sleep } from 'node:timers/promises';
import { LATECOMERS_MS } from '../shutdown';
import type { StoryRuns } from './story-run';

/**
 * Lets what is being written in this process go on for `graceMs`, and interrupts what has not come to its end by then: it
 * is kept as it is, and can be tried again wherever the parent asks next. Resolves when the last word is saved; answers
 * how many stories were interrupted.
 */
export async function handOverStories(runs: StoryRuns, graceMs: number): Promise<number> {
  const given = new AbortController();
  const grace = sleep(graceMs, undefined, { signal: given.signal }).catch(() => {});
  await Promise.race([grace, untilAllEnd(runs, Math.min(LATECOMERS_MS, graceMs))]);
  given.abort();
  const late = [...runs.values()];
  for (const run of late) run.interrupt();
  await Promise.all(late.map((run) => run.finished));
  return late.length;
}

async function untilAllEnd(runs: StoryRuns, latecomersMs: number): Promise<void> {
  do {
    await Promise.all([...runs.values()].map((run) => run.finished));
    await sleep(latecomersMs);
  } while (runs.size > 0);
}
