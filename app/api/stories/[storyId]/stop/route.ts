import { requireParentOf, storyRuns } from '@/lib/composition';
import { stopStory } from '@/lib/stories/stop-story';
import { preflight, route } from '../../../answer';
import { requireId } from '../../../require-id';

export const POST = route(async (request, { params }: RouteContext<'/api/stories/[storyId]/stop'>) => {
  const { db } = await requireParentOf(request);
  const id = requireId((await params).storyId);
  return Response.json({ id, status: await stopStory({ db, runs: storyRuns() }, id) });
});

export const OPTIONS = preflight;
