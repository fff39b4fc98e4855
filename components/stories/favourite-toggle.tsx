'use client';

import type { FormEvent } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { HeartIcon } from '@/components/ui/icons';
import { useFormAction } from '@/components/ui/use-form-action';
import type { FormAction } from '@/lib/action-result';
import { useSavedChoice } from './use-saved-choice';

type FavouriteToggleProps = { storyId: string; isFavourite: boolean; action: FormAction };

export function FavouriteToggle({ storyId, isFavourite, action }: FavouriteToggleProps) {
  // The form's own way, for a page whose scripts are not there.
  const [, send] = useFormAction(action);
  const [isShown, choose] = useSavedChoice({
    storyId,
    saved: isFavourite,
    action,
    field: 'isFavourite',
    toText: String,
    toWords: (value) => (value ? 'Added to your favourites.' : 'No longer a favourite.'),
  });

  function toggle(event: FormEvent) {
    event.preventDefault();
    choose(!isShown);
  }

  return (
    <form action={send} onSubmit={toggle}>
      <input type="hidden" name="storyId" value={storyId} />
      <input type="hidden" name="isFavourite" value={String(!isShown)} />
      <button type="submit" aria-pressed={isShown} className={buttonClass('quiet')}>
        <HeartIcon className="size-5" isFilled={isShown} />
        Favourite
      </button>
    </form>
  );
}
