import { z } from 'zod';
import { type Db, unwrap } from '../db';
import type { PlanDraft } from './plan';
import { unlessRefused } from './plan-refusal';
import { toPlanJson } from './plans-repository';

const amount = z.number().nullable();

const creditsSchema = z.object({
  plan: z.object({ max_credits_per_day: amount, max_credits_per_month: amount }),
  used: z.object({ costToday: z.number(), costThisMonth: z.number(), tomorrow: z.string(), resetsOn: z.string() }),
});

/** `plan_limit` where a parent's plan has no credits left, as for a story; `defaultPlan` null: there are no plans. */
export async function requireCredits(db: Db, defaultPlan: PlanDraft | null): Promise<void> {
  if (defaultPlan === null) return;
  const today = new Date().toISOString().slice(0, 10);
  const asked = { first_day: today, last_day: today, default_plan: toPlanJson(defaultPlan) };
  const { plan, used } = creditsSchema.parse(unwrap(await db.rpc('usage_report', asked)));
  const limits = [
    { allowed: plan.max_credits_per_day, used: used.costToday, resetsOn: used.tomorrow },
    { allowed: plan.max_credits_per_month, used: used.costThisMonth, resetsOn: used.resetsOn },
  ];
  const spent = limits.find(({ allowed, used: cost }) => allowed !== null && cost >= allowed);
  unlessRefused(z.unknown(), spent && { refused: { limit: 'cost', ...spent } });
}
