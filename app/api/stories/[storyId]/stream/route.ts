import { requireParentOf, storyRuns } from '@/lib/composition';
import { followStory } from '@/lib/stories/follow-story';
import { getStoryProgress } from '@/lib/stories/writing-repository';
import { preflight, route } from '../../../answer';
import { readOffset } from '../../../event-stream';
import { requireId } from '../../../require-id';
import { toStoryEventStream } from '../../../story-event-stream';

export const GET = route(async (request, { params }: RouteContext<'/api/stories/[storyId]/stream'>) => {
  const { db } = await requireParentOf(request);
  const id = requireId((await params).storyId);
  // Row level security decides who may follow, also where the text comes from this process's memory.
  await getStoryProgress(db, id);
  const leaving = new AbortController();
  const events = followStory({ db, runs: storyRuns() }, id, readOffset(request), leaving.signal);
  return toStoryEventStream(events, () => leaving.abort());
});

export const OPTIONS = preflight;

/** Seconds, where the host counts; the browser comes back for the rest. */
export const maxDuration = 300;
