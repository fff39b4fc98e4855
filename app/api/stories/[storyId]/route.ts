import { removeStory, requireParentOf } from '@/lib/composition';
import { parse } from '@/lib/parse';
import { getStory, updateStory } from '@/lib/stories/stories-repository';
import { preflight, readJson, route } from '../../answer';
import { requireId } from '../../require-id';
import { storyPatchSchema } from '../schema';

type Context = RouteContext<'/api/stories/[storyId]'>;

export const GET = route(async (request, { params }: Context) => {
  const { db } = await requireParentOf(request);
  return Response.json(await getStory(db, requireId((await params).storyId)));
});

export const PATCH = route(async (request, { params }: Context) => {
  const { db } = await requireParentOf(request);
  const id = requireId((await params).storyId);
  return Response.json(await updateStory(db, id, parse(storyPatchSchema, await readJson(request))));
});

export const DELETE = route(async (request, { params }: Context) => {
  const parent = await requireParentOf(request);
  await removeStory(parent, requireId((await params).storyId));
  return new Response(null, { status: 204 });
});

export const OPTIONS = preflight;
