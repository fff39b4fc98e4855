'use client';

import { startTransition, useOptimistic } from 'react';
import { FormError } from '@/components/ui/form-error';
import { useFormAction } from '@/components/ui/use-form-action';
import type { FormAction } from '@/lib/action-result';
import { RatingStar } from './rating-star';
import { STARS, starName } from './star-values';

type StarRatingProps = {
  storyId: string;
  /** Half stars, 1–10. */
  rating: number | null;
  /** Gets `storyId` and `rating` (1–10). */
  action: FormAction;
};

/**
 * Five stars with halves, as ten radio buttons. A mouse finds the half in the left part of a star; a thumb, for which
 * that would be too small, taps the same star again.
 */
export function StarRating({ storyId, rating, action }: StarRatingProps) {
  const [state, save] = useFormAction(action);
  const [shown, show] = useOptimistic(rating ?? 0);

  function choose(value: number) {
    const form = new FormData();
    form.set('storyId', storyId);
    form.set('rating', String(value));
    startTransition(() => {
      show(value);
      save(form);
    });
  }

  return (
    <div className="mt-9">
      <fieldset className="flex min-w-0 flex-col items-center">
        <legend className="mx-auto mb-2 font-story text-ink text-xl">How was it?</legend>
        <div className="flex">
          {STARS.map((star) => (
            <RatingStar key={star} storyId={storyId} star={star} rating={shown} onChoose={choose} />
          ))}
        </div>
        <p aria-hidden="true" className="mt-1 min-h-6 text-ink-faint text-sm">
          {shown === 0 ? null : shownText(shown)}
          {shown > 0 && shown % 2 === 0 ? (
            <span className="hidden pointer-coarse:inline"> · tap again for half</span>
          ) : null}
        </p>
      </fieldset>
      <FormError error={state.error} />
    </div>
  );
}

function shownText(rating: number): string {
  const name = starName(rating);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
