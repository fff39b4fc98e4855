'use client';

import type { FormAction } from '@/lib/action-result';
import { RatingStar } from './rating-star';
import { STARS, starName } from './star-values';
import { useSavedChoice } from './use-saved-choice';

type StarRatingProps = {
  storyId: string;
  /** Half stars, 1–10. */
  rating: number | null;
  /** Gets `storyId` and `rating` (1–10, or empty for none). */
  action: FormAction;
};

/**
 * Five stars with halves, as ten radio buttons. A mouse finds the half in the left part of a star; a thumb, for which
 * that would be too small, taps the same star again.
 */
export function StarRating({ storyId, rating, action }: StarRatingProps) {
  const [shown, choose] = useSavedChoice<number | null>({
    storyId,
    saved: rating,
    action,
    field: 'rating',
    toText: (value) => String(value ?? ''),
    toWords: (value) => (value === null ? null : `Rated ${starName(value)}.`),
  });
  return (
    <div className="mt-9">
      <fieldset className="flex min-w-0 flex-col items-center">
        <legend className="mx-auto mb-2 font-story text-ink text-xl">How was it?</legend>
        <div className="flex">
          {STARS.map((star) => (
            <RatingStar key={star} storyId={storyId} star={star} rating={shown ?? 0} onChoose={choose} />
          ))}
        </div>
        <p aria-hidden="true" className="mt-1 min-h-6 text-ink-faint text-sm">
          {shown === null ? null : shownText(shown)}
          {shown !== null && shown % 2 === 0 ? (
            <span className="hidden pointer-coarse:inline"> · tap again for half</span>
          ) : null}
        </p>
      </fieldset>
    </div>
  );
}

function shownText(rating: number): string {
  const name = starName(rating);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
