import { audioStoreOf, requireParentOf } from '@/lib/composition';
import { heroPatchSchema } from '@/lib/heroes/hero-draft';
import { getHero, updateHero } from '@/lib/heroes/heroes-repository';
import { removeHero } from '@/lib/heroes/remove-hero';
import { parse } from '@/lib/parse';
import { preflight, readJson, route } from '../../answer';
import { requireId } from '../../require-id';

type Context = RouteContext<'/api/heroes/[heroId]'>;

export const GET = route(async (request, { params }: Context) => {
  const { db } = await requireParentOf(request);
  return Response.json(await getHero(db, requireId((await params).heroId)));
});

export const PATCH = route(async (request, { params }: Context) => {
  const { db } = await requireParentOf(request);
  const id = requireId((await params).heroId);
  return Response.json(await updateHero(db, id, parse(heroPatchSchema, await readJson(request))));
});

export const DELETE = route(async (request, { params }: Context) => {
  const parent = await requireParentOf(request);
  const removing = { db: parent.db, files: audioStoreOf(parent) };
  await removeHero(removing, requireId((await params).heroId));
  return new Response(null, { status: 204 });
});

export const OPTIONS = preflight;
