import type { Db } from '../db';
import { AppError } from '../errors';
import type { PlanDraft } from './plan';
import { findActivePlan } from './plans-repository';

/**
 * Whether this parent's stories may be read by voices that cost the host money. `defaultPlan`: of those who were given
 * none; null where there are no plans. A voice that a parent pays with their own key is not asked about here.
 */
export async function mayUsePaidVoices(db: Db, defaultPlan: PlanDraft | null): Promise<boolean> {
  if (defaultPlan === null) return true;
  const plan = (await findActivePlan(db)) ?? defaultPlan;
  return plan.isNarrationEnabled;
}

/** The same for a voice that a parent has asked for by name; throws `plan_limit`. */
export async function requirePaidVoices(db: Db, defaultPlan: PlanDraft | null): Promise<void> {
  if (await mayUsePaidVoices(db, defaultPlan)) return;
  const said = 'Your plan has the built-in voice only.';
  throw new AppError('plan_limit', { said, fields: { voice: said } });
}
