import { setTimeout as sleep } from 'node:timers/promises';
import { LATECOMERS_MS } from '../shutdown';
import type { NarrationRun, NarrationRuns } from './narration-run';

const LOOK_EVERY_MS = 100;

/**
 * Has no further sentence begun in this process. Those at work will be paid for: they may go on for `graceMs`, and what is
 * not spoken by then is broken off. Resolves when all that was spoken is saved and counted, for whoever is asked to go on;
 * answers how many narrations were interrupted.
 */
export async function handOverNarrations(runs: NarrationRuns, graceMs: number): Promise<number> {
  const begunAt = performance.now();
  const elapsedMs = () => performance.now() - begunAt;
  const handedOver = new Set<NarrationRun>();
  do {
    for (const run of runs.values()) {
      run.pause();
      handedOver.add(run);
    }
    await sleep(LOOK_EVERY_MS);
  } while (elapsedMs() < graceMs && (runs.size > 0 || elapsedMs() < LATECOMERS_MS));
  for (const run of runs.values()) {
    run.stop();
    handedOver.add(run);
  }
  await Promise.all([...handedOver].map((run) => run.finished));
  return [...handedOver].filter(({ errorCode }) => errorCode === 'narration_interrupted').length;
}
