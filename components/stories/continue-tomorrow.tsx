'use client';

import { type FormEvent, startTransition, useOptimistic } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { FormError } from '@/components/ui/form-error';
import { CheckIcon } from '@/components/ui/icons';
import { useFormAction } from '@/components/ui/use-form-action';
import type { FormAction } from '@/lib/action-result';

type ContinueTomorrowProps = { storyId: string; goesOnTomorrow: boolean; action: FormAction };

/** Tonight's page then offers this story before all others, until it has gone on. */
export function ContinueTomorrow({ storyId, goesOnTomorrow, action }: ContinueTomorrowProps) {
  const [state, save] = useFormAction(action);
  const [isShown, show] = useOptimistic(goesOnTomorrow);

  function toggle(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(() => {
      show(!isShown);
      save(form);
    });
  }

  return (
    // Its own way is for a page whose scripts are not there.
    <form action={save} onSubmit={toggle}>
      <input type="hidden" name="storyId" value={storyId} />
      <input type="hidden" name="goesOnTomorrow" value={String(!isShown)} />
      <button
        type="submit"
        aria-pressed={isShown}
        className={buttonClass(
          'secondary',
          'normal',
          'w-full px-3! aria-pressed:border-accent aria-pressed:bg-accent-soft',
        )}
      >
        {isShown ? <CheckIcon className="-ml-1 size-5 shrink-0" /> : null}
        Continue tomorrow
      </button>
      <p role="status" className="mt-1.5 text-center text-ink-soft text-sm empty:mt-0">
        {isShown ? 'Tomorrow begins with it.' : ''}
      </p>
      <FormError error={state.error} />
    </form>
  );
}
