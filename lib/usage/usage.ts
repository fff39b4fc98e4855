/** What a parent used on one day, `2026-11-21` in UTC. */
export type DayOfUse = {
  date: string;
  /** Begun that day and not failed, also if deleted since. */
  stories: number;
  /** Narrated that day. */
  heardMs: number;
  costUsd: number;
};

type Allowance = {
  used: number;
  /** Null: without limit. */
  allowed: number | null;
};

export type PlanInUse = {
  name: string;
  stories: Allowance;
  children: Allowance;
  maxLengthMinutes: number;
  hasPaidVoices: boolean;
  /** `2026-12-01`: when the month's stories are given anew. */
  resetsOn: string;
};

export type UsageReport = {
  /** Every day of the month, in order. */
  days: DayOfUse[];
  /** Null where there are no plans. */
  plan: PlanInUse | null;
};

/** `1 December`; days are UTC's. */
export function dayInWords(date: string): string {
  return new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
}
