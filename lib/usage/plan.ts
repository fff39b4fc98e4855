export const PLAN_NAMES = ['free', 'starter', 'normal', 'premium', 'family'] as const;

/** What a parent may use; null is without limit. */
export type Plan = {
  id: string;
  planName: (typeof PLAN_NAMES)[number];
  storiesPerMonth: number | null;
  childrenLimit: number | null;
  maxLengthMinutes: number;
  /** By voices that cost money. */
  isNarrationEnabled: boolean;
  areHeroesEnabled: boolean;
  /** In USD. */
  maxCreditsPerDay: number | null;
  maxCreditsPerMonth: number | null;
  isActive: boolean;
  /** `2026-12-01`: its day of the month is when the month's stories are given anew; null: the first. */
  resetDate: string | null;
};

export type PlanDraft = Omit<Plan, 'id' | 'isActive'>;

const UNLIMITED = {
  storiesPerMonth: null,
  childrenLimit: null,
  maxLengthMinutes: 30,
  isNarrationEnabled: true,
  areHeroesEnabled: true,
  maxCreditsPerDay: null,
  maxCreditsPerMonth: null,
  resetDate: null,
} satisfies Omit<PlanDraft, 'planName'>;

/** The plans as they are offered; a host may give a parent other numbers under the same name. */
export const PLANS: Readonly<Record<Plan['planName'], PlanDraft>> = {
  free: {
    ...UNLIMITED,
    planName: 'free',
    storiesPerMonth: 5,
    childrenLimit: 2,
    maxLengthMinutes: 5,
    isNarrationEnabled: false,
  },
  starter: { ...UNLIMITED, planName: 'starter', storiesPerMonth: 25, childrenLimit: 5, maxLengthMinutes: 15 },
  normal: { ...UNLIMITED, planName: 'normal', storiesPerMonth: 100, childrenLimit: 10 },
  premium: { ...UNLIMITED, planName: 'premium' },
  family: { ...UNLIMITED, planName: 'family' },
};
