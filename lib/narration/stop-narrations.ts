import type { NarrationRuns } from './narration-run';

type Whose = { parentId: string; storyId?: string };

/** Narrates nothing of this parent's, or of this story of theirs, any further in this process; resolves when all is saved. */
export async function stopNarrations(runs: NarrationRuns, { parentId, storyId }: Whose): Promise<void> {
  const stopped = [...runs.values()].filter(
    (run) => run.parentId === parentId && (storyId === undefined || run.storyId === storyId),
  );
  for (const run of stopped) run.stop();
  await Promise.all(stopped.map((run) => run.finished));
}
