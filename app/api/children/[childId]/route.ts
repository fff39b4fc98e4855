import { childProfilePatchSchema } from '@/lib/children/child-profile-draft';
import { deleteChild, getChild, updateChild } from '@/lib/children/children-repository';
import { requireParentOf } from '@/lib/composition';
import { parse } from '@/lib/parse';
import { preflight, readJson, route } from '../../answer';
import { requireId } from '../../require-id';

type Context = RouteContext<'/api/children/[childId]'>;

export const GET = route(async (request, { params }: Context) => {
  const { db } = await requireParentOf(request);
  return Response.json(await getChild(db, requireId((await params).childId)));
});

export const PATCH = route(async (request, { params }: Context) => {
  const { db } = await requireParentOf(request);
  const id = requireId((await params).childId);
  return Response.json(await updateChild(db, id, parse(childProfilePatchSchema, await readJson(request))));
});

export const DELETE = route(async (request, { params }: Context) => {
  const { db } = await requireParentOf(request);
  await deleteChild(db, requireId((await params).childId));
  return new Response(null, { status: 204 });
});

export const OPTIONS = preflight;
