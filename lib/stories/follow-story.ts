import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '../db';
import type { StoryEvent } from './story-events';
import type { StoryRun, StoryRuns, StorySnapshot } from './story-run';
import { failAbandonedStories, getStoryProgress } from './writing-repository';

/** A writer saves at least every ten seconds, also in silence: a story untouched for this long has no writer. */
export const ABANDONED_AFTER_SECONDS = 45;

const POLL_MS = 1000;

/** One picture of a screen: words that come faster are sent together. */
const FRAME_MS = 16;

type FollowDeps = { db: Db; runs: StoryRuns };

/** Where a followed story stands now, and a promise of its next change. */
type StorySource = {
  snapshot: () => StorySnapshot;
  changed: () => Promise<void>;
  /** Whether it was begun anew since a follower got so much of it: then they have to look again. */
  isBegunAnew: (offset: number) => boolean;
};

/**
 * Follows a story from `from` (UTF-16 code units of its content that the follower has) to its end. What is written in
 * this process is followed as it appears; what another process writes is read from the database every second.
 * Throws `not_found` where the story is not the parent's, or goes while it is followed.
 */
export async function* followStory(
  { db, runs }: FollowDeps,
  storyId: string,
  from: number,
  signal: AbortSignal,
): AsyncGenerator<StoryEvent> {
  const run = runs.get(storyId);
  const source = run === undefined ? await pollStory(db, storyId) : followRun(run, from);
  const gone = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  let offset = from;
  let title = '';

  if (!source.isBegunAnew(offset)) yield { type: 'story', id: storyId, status: source.snapshot().status };
  while (!signal.aborted) {
    const now = source.snapshot();
    if (source.isBegunAnew(offset)) {
      yield { type: 'error', code: 'story_interrupted' };
      return;
    }
    if (now.title !== title) {
      title = now.title;
      yield { type: 'title', title };
    }
    if (now.content.length > offset) {
      const delta = now.content.slice(offset);
      offset = now.content.length;
      yield { type: 'text', delta, offset };
      if (now.status === 'writing') await Promise.race([sleep(FRAME_MS), gone]);
    }
    if (now.status === 'ready') {
      yield { type: 'done', id: storyId, status: now.status };
      return;
    }
    if (now.status === 'failed') {
      yield { type: 'error', code: now.errorCode ?? 'story_interrupted' };
      return;
    }
    // What came while the follower was busy with the last event is sent without waiting.
    if (source.snapshot() === now) await Promise.race([source.changed(), gone]);
  }
}

/** A run tells one text, and nobody can have more of it than there is; of what is withdrawn its followers hear the end. */
function followRun(run: StoryRun, from: number): StorySource {
  const isAhead = from > run.snapshot.content.length;
  return { snapshot: () => run.snapshot, changed: () => run.changed(), isBegunAnew: () => isAhead };
}

async function pollStory(db: Db, storyId: string): Promise<StorySource> {
  let progress = await getStoryProgress(db, storyId);
  const changed = async () => {
    await sleep(POLL_MS);
    if (progress.status === 'writing' && Date.now() - progress.updatedAt > ABANDONED_AFTER_SECONDS * 1000) {
      await failAbandonedStories(db, ABANDONED_AFTER_SECONDS);
    }
    progress = await getStoryProgress(db, storyId);
  };
  // Whoever was with the writer may be a moment ahead of what is saved, and waits for it. Of a story that is told anew they
  // rather have the earlier text.
  const isBegunAnew = (offset: number) =>
    progress.isToldAnew && progress.status === 'writing' && offset > progress.content.length;
  return { snapshot: () => progress, changed, isBegunAnew };
}
