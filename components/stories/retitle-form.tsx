'use client';

import { startTransition, useEffect } from 'react';
import { LettersIcon } from '@/components/ui/icons';
import { SubmitButton } from '@/components/ui/submit-button';
import { showToast } from '@/components/ui/toast-store';
import { guarded, useFormAction } from '@/components/ui/use-form-action';
import type { FormAction } from '@/lib/action-result';

type RetitleFormProps = { storyId: string; title: string; action: FormAction };

/** Asks the storyteller for another title. The one before is a tap away. */
export function RetitleForm({ storyId, title, action }: RetitleFormProps) {
  const [state, ask] = useFormAction(action, () => showToast('The story has another title.', { undo: takeBack }));

  useEffect(() => {
    if (state.error) showToast(state.error.message, { tone: 'problem' });
  }, [state]);

  function takeBack() {
    const form = new FormData();
    form.set('storyId', storyId);
    form.set('title', title);
    startTransition(async () => {
      const { error } = await guarded(action)({}, form);
      if (error) showToast(error.message, { tone: 'problem' });
    });
  }

  return (
    <form action={ask}>
      <input type="hidden" name="storyId" value={storyId} />
      <SubmitButton variant="quiet" className="px-3!">
        <LettersIcon className="size-5" />
        Another title
      </SubmitButton>
    </form>
  );
}
