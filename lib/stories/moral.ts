export const MORALS = [
  'kindness',
  'honesty',
  'bravery',
  'friendship',
  'perseverance',
  'empathy',
  'respect',
  'responsibility',
] as const;

export type Moral = (typeof MORALS)[number];
