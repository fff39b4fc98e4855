import { pickBy, pictureSeed } from '@/components/ui/picture-seed';
import type { ChildProfile } from '@/lib/children/child-profile';
import { MORALS, type Moral } from '@/lib/stories/moral';

export type Suggestion = {
  /** One or two of the child's interests; none where nothing is known. */
  interests: readonly string[];
  moral: Moral;
  minutes: number;
};

const MINUTES = 5;

/** Tonight's idea for a child: the same all evening, another one tomorrow. `night` is a date, `2026-11-21`. */
export function suggestFor(profile: Pick<ChildProfile, 'id' | 'interests'>, night: string): Suggestion {
  const seed = pictureSeed(`${profile.id} ${night}`);
  return { interests: pickTwo(profile.interests, seed), moral: pickBy(seed, 1, MORALS), minutes: MINUTES };
}

function pickTwo(interests: readonly string[], seed: number): string[] {
  const [first, ...others] = interests;
  if (first === undefined) return [];
  const one = pickBy(seed, 2, [first, ...others]);
  const [next, ...rest] = interests.filter((interest) => interest !== one);
  return next === undefined ? [one] : [one, pickBy(seed, 3, [next, ...rest])];
}
