import type { Db } from '../db';
import { deleteStory } from './stories-repository';
import type { StoryRuns } from './story-run';

/** Deletes a story with all that belongs to it; one that is being written here is written no further. */
export async function removeStory({ db, runs }: { db: Db; runs: StoryRuns }, id: string): Promise<void> {
  await deleteStory(db, id);
  runs.get(id)?.stop();
}
