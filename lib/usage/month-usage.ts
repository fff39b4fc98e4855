import { z } from 'zod';
import { type Db, unwrap } from '../db';
import { PLAN_NAMES, type PlanDraft } from './plan';
import { toPlanJson } from './plans-repository';
import type { PlanInUse, UsageReport } from './usage';

const daySchema = z.object({ date: z.iso.date(), stories: z.number(), heard_ms: z.number(), cost: z.number() });

const planSchema = z.object({
  plan_name: z.enum(PLAN_NAMES),
  stories_per_month: z.number().nullable(),
  children_limit: z.number().nullable(),
  max_length_minutes: z.number(),
  narration_enabled: z.boolean(),
});

const reportSchema = z.object({
  plan: planSchema.nullable(),
  used: z.object({ stories: z.number(), children: z.number(), resetsOn: z.iso.date() }),
  days: z.array(daySchema),
});

type Report = z.infer<typeof reportSchema>;

/** What this parent has used in the month of `today` (`2026-11-21`, in UTC), and of their plan where there are plans. */
export async function getUsageReport(db: Db, today: string, defaultPlan: PlanDraft | null): Promise<UsageReport> {
  const days = daysOfMonth(today);
  const plan = defaultPlan === null ? {} : { default_plan: toPlanJson(defaultPlan) };
  const asked = { first_day: days[0] ?? today, last_day: days.at(-1) ?? today, ...plan };
  const report = reportSchema.parse(unwrap(await db.rpc('usage_report', asked)));
  const known = new Map(report.days.map((day) => [day.date, day]));
  return {
    days: days.map((date) => {
      const { stories = 0, heard_ms: heardMs = 0, cost: costUsd = 0 } = known.get(date) ?? {};
      return { date, stories, heardMs, costUsd };
    }),
    plan: report.plan && toPlanInUse(report.plan, report.used),
  };
}

function toPlanInUse(plan: NonNullable<Report['plan']>, used: Report['used']): PlanInUse {
  return {
    name: plan.plan_name,
    stories: { used: used.stories, allowed: plan.stories_per_month },
    children: { used: used.children, allowed: plan.children_limit },
    maxLengthMinutes: plan.max_length_minutes,
    hasPaidVoices: plan.narration_enabled,
    resetsOn: used.resetsOn,
  };
}

function daysOfMonth(today: string): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({ length: last }, (_, index) => `${today.slice(0, 7)}-${String(index + 1).padStart(2, '0')}`);
}
