'use client';

import { useOptimistic } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { FormError } from '@/components/ui/form-error';
import { HeartIcon } from '@/components/ui/icons';
import { useFormAction } from '@/components/ui/use-form-action';
import type { FormAction } from '@/lib/action-result';

type FavouriteToggleProps = { storyId: string; isFavourite: boolean; action: FormAction };

export function FavouriteToggle({ storyId, isFavourite, action }: FavouriteToggleProps) {
  const [state, save] = useFormAction(action);
  const [isShown, show] = useOptimistic(isFavourite);

  function toggle(form: FormData) {
    show(form.get('isFavourite') === 'true');
    save(form);
  }

  return (
    <form action={toggle}>
      <input type="hidden" name="storyId" value={storyId} />
      <input type="hidden" name="isFavourite" value={String(!isShown)} />
      <button type="submit" aria-pressed={isShown} className={buttonClass('quiet')}>
        <HeartIcon className="size-5" isFilled={isShown} />
        Favourite
      </button>
      <FormError error={state.error} />
    </form>
  );
}
