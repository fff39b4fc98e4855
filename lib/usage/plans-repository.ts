import { type Db, unwrap } from '../db';
import { AppError } from '../errors';
import { PLAN_NAMES, type Plan, type PlanDraft } from './plan';

const COLUMNS = `
  id, plan_name, stories_per_month, children_limit, max_length_minutes, narration_enabled, heroes_enabled,
  max_credits_per_day, max_credits_per_month, active, reset_date
` as const;

type PlanRow = {
  id: string;
  plan_name: string;
  stories_per_month: number | null;
  children_limit: number | null;
  max_length_minutes: number;
  narration_enabled: boolean;
  heroes_enabled: boolean;
  max_credits_per_day: number | null;
  max_credits_per_month: number | null;
  active: boolean;
  reset_date: string | null;
};

function toPlan(row: PlanRow): Plan {
  const amount = (value: number | null) => (value === null ? null : Number(value));
  return {
    id: row.id,
    planName: PLAN_NAMES.find((name) => name === row.plan_name) ?? 'free',
    storiesPerMonth: row.stories_per_month,
    childrenLimit: row.children_limit,
    maxLengthMinutes: row.max_length_minutes,
    isNarrationEnabled: row.narration_enabled,
    areHeroesEnabled: row.heroes_enabled,
    maxCreditsPerDay: amount(row.max_credits_per_day),
    maxCreditsPerMonth: amount(row.max_credits_per_month),
    isActive: row.active,
    resetDate: row.reset_date,
  };
}

/** The plan that holds now; null where nobody has given this parent one. */
export async function findActivePlan(db: Db): Promise<Plan | null> {
  const query = db.from('user_plans').select(COLUMNS).eq('active', true);
  const [row] = unwrap(await query);
  return row === undefined ? null : toPlan(row);
}

export async function getPlan(db: Db, id: string): Promise<Plan> {
  const row = unwrap(await db.from('user_plans').select(COLUMNS).eq('id', id).maybeSingle());
  if (row === null) throw new AppError('not_found');
  return toPlan(row);
}

/** Those of the past as well, newest first. */
export async function listPlans(db: Db): Promise<Plan[]> {
  const query = db.from('user_plans').select(COLUMNS).order('created_at', { ascending: false }).order('id');
  return unwrap(await query).map(toPlan);
}

/** As SQL reads a plan from JSON. */
export function toPlanJson(draft: PlanDraft) {
  return {
    plan_name: draft.planName,
    stories_per_month: draft.storiesPerMonth,
    children_limit: draft.childrenLimit,
    max_length_minutes: draft.maxLengthMinutes,
    narration_enabled: draft.isNarrationEnabled,
    heroes_enabled: draft.areHeroesEnabled,
    max_credits_per_day: draft.maxCreditsPerDay,
    max_credits_per_month: draft.maxCreditsPerMonth,
    reset_date: draft.resetDate,
  };
}

/** Gives a parent a plan in place of the one they have. With the rights of the service: no parent chooses their own. */
export async function savePlan(service: Db, parentId: string, draft: PlanDraft): Promise<Plan> {
  const id = unwrap(await service.rpc('save_plan', { for_user: parentId, plan: toPlanJson(draft) }));
  return { id, isActive: true, ...draft };
}

export async function deletePlan(service: Db, id: string): Promise<void> {
  const deleted = unwrap(await service.from('user_plans').delete().eq('id', id).select('id'));
  if (deleted.length === 0) throw new AppError('not_found');
}
