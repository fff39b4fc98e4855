import type { Db } from '../db';
import { ABANDONED_AFTER_SECONDS } from './follow-story';
import type { LibraryQuery } from './library';
import { listStories } from './stories-repository';
import type { Page, StoryCard } from './story';
import type { StoryRuns } from './story-run';
import { failAbandonedStories } from './writing-repository';

/**
 * A page of the library as it is to be shown: a story that claims to be written, though its writer (another process,
 * gone since) has not been heard of for a while, is marked as failed first.
 */
export async function browseStories(
  { db, runs }: { db: Db; runs: StoryRuns },
  query: LibraryQuery,
): Promise<Page<StoryCard>> {
  const page = await listStories(db, query);
  const isDoubtful = page.items.some(({ id, status }) => status === 'writing' && !runs.has(id));
  if (!isDoubtful) return page;
  await failAbandonedStories(db, ABANDONED_AFTER_SECONDS);
  return listStories(db, query);
}
