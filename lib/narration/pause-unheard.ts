import type { NarrationRun } from './narration-run';

/** Longer than a browser takes to come back to a broken stream. */
const PAUSE_AFTER_MS = 20_000;

const LOOK_EVERY_MS = 1000;

/** Pauses the run when nobody has followed it for a while, until the returned function is called. */
export function pauseWhenUnheard(run: NarrationRun): () => void {
  const timer = setInterval(() => {
    if (run.unheardMs >= PAUSE_AFTER_MS) run.pause();
  }, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}
