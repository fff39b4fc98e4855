import { requireParentOf } from '@/lib/composition';
import { getNextStory } from '@/lib/stories/next-story';
import { preflight, route } from '../../../answer';
import { requireId } from '../../../require-id';

export const GET = route(async (request, { params }: RouteContext<'/api/stories/[storyId]/next'>) => {
  const { db } = await requireParentOf(request);
  return Response.json(await getNextStory(db, requireId((await params).storyId)));
});

export const OPTIONS = preflight;
