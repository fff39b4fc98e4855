import { setTimeout as sleep } from 'node:timers/promises';
import type { StoryRuns } from './story-run';

/**
 * Lets what is being written in this process go on for `graceMs`, and interrupts what has not come to its end by then: it
 * is kept as it is, and can be tried again wherever the parent asks next. Resolves when the last word is saved; answers
 * how many stories were interrupted.
 */
export async function handOverStories(runs: StoryRuns, graceMs: number): Promise<number> {
  await sleep(graceMs);
  const late = [...runs.values()];
  for (const run of late) run.interrupt();
  await Promise.all(late.map((run) => run.finished));
  return late.length;
}
