import { pictureSeed } from '@/components/ui/picture-seed';
import type { ChildProfile } from '@/lib/children/child-profile';
import { MORALS, type Moral } from '@/lib/stories/moral';
import type { ToldLately } from '@/lib/stories/story';

export type Suggestion = {
  /** Of the child's interests, as they stand in the profile; none where nothing is known. */
  interests: readonly string[];
  moral: Moral | null;
  minutes: number;
};

/** What is ready to be told tonight: with everything in it, and smaller ideas beside it. */
export type TonightsIdeas = { whole: Suggestion; others: readonly Suggestion[] };

type Told = Pick<ToldLately, 'title' | 'summary' | 'moral' | 'idea' | 'lengthMinutes'>;

const USUAL_MINUTES = 5;

/** As many as say what is usual in this family. */
const LAST_LENGTHS = 5;

/**
 * Tonight's ideas for a child: the same all evening, others tomorrow (`night` is a date, `2026-11-21`). What has not been
 * told for longest comes first; `told` are the child's own stories, newest first.
 */
export function suggestFor(
  profile: Pick<ChildProfile, 'id' | 'interests'>,
  night: string,
  told: readonly Told[] = [],
): TonightsIdeas {
  const seed = pictureSeed(`${profile.id} ${night}`);
  const minutes = usualMinutes(told);
  const morals = leastLately(MORALS, seed, (moral) => told.findIndex((story) => story.moral === moral));
  const interests = leastLately(profile.interests, seed, (interest) =>
    told.findIndex((story) => isAbout(story, interest)),
  );
  const [moral, otherMoral, thirdMoral] = morals;
  const [one, two, other = one] = interests;
  const inIt = [one, two].filter((interest) => interest !== undefined);
  return {
    whole: { interests: inIt, moral: moral ?? null, minutes },
    others: [
      ...(otherMoral === undefined ? [] : [{ interests: [], moral: otherMoral, minutes }]),
      ...(other === undefined ? [] : [{ interests: [other], moral: null, minutes }]),
      ...(thirdMoral === undefined ? [] : [{ interests: [], moral: thirdMoral, minutes }]),
    ],
  };
}

/** Never told, or longest ago, first; among equals the night decides. `lastAt`: how many stories ago, -1 for never. */
function leastLately<Item extends string>(
  items: readonly Item[],
  seed: number,
  lastAt: (item: Item) => number,
): readonly Item[] {
  const ranked = items.map((item) => {
    const last = lastAt(item);
    const chance = pictureSeed(`${seed} ${item}`);
    return { item, last: last === -1 ? Number.POSITIVE_INFINITY : last, chance };
  });
  return ranked.sort((a, b) => (a.last === b.last ? a.chance - b.chance : b.last - a.last)).map(({ item }) => item);
}

function isAbout({ title, summary, idea }: Told, interest: string): boolean {
  const wanted = interest.toLocaleLowerCase();
  return [title, summary, idea].some((text) => text?.toLocaleLowerCase().includes(wanted));
}

function usualMinutes(told: readonly Told[]): number {
  const lengths = told
    .slice(0, LAST_LENGTHS)
    .map(({ lengthMinutes }) => lengthMinutes)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? USUAL_MINUTES;
}
