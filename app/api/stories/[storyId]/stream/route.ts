import { requireParentOf, storyRuns } from '@/lib/composition';
import { followStory } from '@/lib/stories/follow-story';
import { getStoryProgress } from '@/lib/stories/writing-repository';
import { preflight, route } from '../../../answer';
import { requireId } from '../../../require-id';
import { toEventStream } from '../../../story-event-stream';

/** Where the follower is: `Last-Event-ID` after a lost connection, `?from=` for what the page came with. */
function readOffset(request: Request): number {
  const given = request.headers.get('last-event-id') ?? new URL(request.url).searchParams.get('from') ?? '';
  return /^\d{1,9}$/.test(given) ? Number(given) : 0;
}

export const GET = route(async (request, { params }: RouteContext<'/api/stories/[storyId]/stream'>) => {
  const { db } = await requireParentOf(request);
  const id = requireId((await params).storyId);
  // Row level security decides who may follow, also where the text comes from this process's memory.
  await getStoryProgress(db, id);
  const leaving = new AbortController();
  const events = followStory({ db, runs: storyRuns() }, id, readOffset(request), leaving.signal);
  return toEventStream(events, () => leaving.abort());
});

export const OPTIONS = preflight;

/** Seconds, where the host counts; the browser comes back for the rest. */
export const maxDuration = 300;
