import { type Db, unwrap } from '../db';
import { deleteStory, getStory } from './stories-repository';
import type { StoryRuns } from './story-run';

type RemoveStoryDeps = {
  db: Db;
  runs: StoryRuns;
  /** Of the store for recordings, what this needs; a later noun, it comes from outside. */
  files: { removeAll(folder: string): Promise<number> };
};

/**
 * Deletes a story with all that belongs to it; one that is being written here is written no further, and what it has cost
 * is counted. The files go first: without the row nobody may remove them. Where that fails, the story is there still and
 * can be deleted again.
 */
export async function removeStory({ db, runs, files }: RemoveStoryDeps, id: string): Promise<void> {
  await getStory(db, id);
  await runs.get(id)?.discard();
  await files.removeAll(`stories/${id}`);
  await deleteStory(db, id);
}

/** Writes none of this parent's stories any further in this process; resolves when the last word is saved. */
export async function stopWriting({ db, runs }: Pick<RemoveStoryDeps, 'db' | 'runs'>): Promise<void> {
  const written = unwrap(await db.from('stories').select('id').eq('status', 'writing'));
  const stopped = written.flatMap(({ id }) => runs.get(id) ?? []);
  for (const run of stopped) run.stop();
  await Promise.all(stopped.map((run) => run.finished));
}
