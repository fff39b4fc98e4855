import { requireParentOf } from '@/lib/composition';
import { heroDraftSchema } from '@/lib/heroes/hero-draft';
import { insertHero, listHeroes } from '@/lib/heroes/heroes-repository';
import { parse } from '@/lib/parse';
import { preflight, readJson, requestKeyOf, route } from '../answer';

export const GET = route(async (request) => {
  const { db } = await requireParentOf(request);
  return Response.json({ items: await listHeroes(db), nextCursor: null });
});

export const POST = route(async (request) => {
  const { db } = await requireParentOf(request);
  const draft = parse(heroDraftSchema, await readJson(request));
  const hero = await insertHero(db, draft, requestKeyOf(request));
  return Response.json(hero, { status: 201 });
});

export const OPTIONS = preflight;
