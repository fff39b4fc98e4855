import type { Db } from '../db';
import type { StoryStatus } from './story';
import type { StoryRuns } from './story-run';
import { finishStory, getStoryProgress } from './writing-repository';

/**
 * Stops a story that is being written and keeps its text; answers the status it then has. A story that has ended stays
 * as it is. Where another process writes it, its row is ended here, and that process notices at its next save.
 */
export async function stopStory({ db, runs }: { db: Db; runs: StoryRuns }, storyId: string): Promise<StoryStatus> {
  // Row level security decides whose story it is, before anything is stopped.
  let progress = await getStoryProgress(db, storyId);
  const run = runs.get(storyId);
  if (progress.status === 'writing' && run !== undefined) {
    run.stop();
    await run.finished;
    // Still being written where this process holds a run that another has replaced.
    progress = await getStoryProgress(db, storyId);
  }
  if (progress.status !== 'writing') return progress.status;
  const status = progress.content === '' ? 'failed' : 'ready';
  const ending = {
    status,
    summary: null,
    model_used: null,
    full_response: null,
    generation_info: { isStopped: true, errorCode: status === 'failed' ? 'story_interrupted' : null },
  } as const;
  await finishStory(db, { storyId, writerId: null }, ending, null);
  return status;
}
