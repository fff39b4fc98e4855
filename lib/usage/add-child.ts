import { z } from 'zod';
import type { ChildProfile } from '../children/child-profile';
import type { ChildProfileDraft } from '../children/child-profile-draft';
import { getChild, insertChild, toInsertedChild } from '../children/children-repository';
import { type Db, unwrap } from '../db';
import type { PlanDraft } from './plan';
import { unlessRefused } from './plan-refusal';
import { toPlanJson } from './plans-repository';

/** `insertChild`, where the parent's plan allows one more; throws `plan_limit`. `defaultPlan` null: without plans. */
export async function addChild(
  db: Db,
  draft: ChildProfileDraft,
  id: string | undefined,
  defaultPlan: PlanDraft | null,
): Promise<ChildProfile> {
  if (defaultPlan === null) return insertChild(db, draft, id);
  const child = { ...toInsertedChild(draft), ...(id !== undefined && { id }) };
  const answer = unwrap(await db.rpc('add_child', { child, default_plan: toPlanJson(defaultPlan) }));
  return getChild(db, unlessRefused(z.object({ id: z.string() }), answer).id);
}
