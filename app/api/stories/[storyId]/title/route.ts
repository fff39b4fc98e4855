import { requireParentOf, retitleStory } from '@/lib/composition';
import { preflight, route } from '../../../answer';
import { requireId } from '../../../require-id';

export const POST = route(async (request, { params }: RouteContext<'/api/stories/[storyId]/title'>) => {
  const parent = await requireParentOf(request);
  return Response.json(await retitleStory(parent, requireId((await params).storyId)));
});

export const OPTIONS = preflight;

/** Seconds, where the host counts: a storyteller is asked for a title, and the next one where that is silent. */
export const maxDuration = 300;
