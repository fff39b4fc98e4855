import { childProfileDraftSchema } from '@/lib/children/child-profile-draft';
import { listChildren } from '@/lib/children/children-repository';
import { requireParentOf } from '@/lib/composition';
import { defaultPlan } from '@/lib/composition/limits';
import { parse } from '@/lib/parse';
import { addChild } from '@/lib/usage/add-child';
import { preflight, readJson, requestKeyOf, route } from '../answer';

export const GET = route(async (request) => {
  const { db } = await requireParentOf(request);
  return Response.json({ items: await listChildren(db), nextCursor: null });
});

export const POST = route(async (request) => {
  const { db } = await requireParentOf(request);
  const draft = parse(childProfileDraftSchema, await readJson(request));
  const child = await addChild(db, draft, requestKeyOf(request), defaultPlan());
  return Response.json(child, { status: 201 });
});

export const OPTIONS = preflight;
