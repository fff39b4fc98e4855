'use client';

import { FormError } from '@/components/ui/form-error';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { FormAction } from '@/lib/action-result';

type RetryFormProps = {
  storyId: string;
  action: FormAction;
  /** The story is being written again. */
  onRetried: () => void;
};

export function RetryForm({ storyId, action, onRetried }: RetryFormProps) {
  const [state, retry] = useFormAction(action, onRetried);
  return (
    <form action={retry} className="flex flex-col items-center gap-4">
      <input type="hidden" name="storyId" value={storyId} />
      <FormError error={state.error} />
      <SubmitButton>Try again</SubmitButton>
    </form>
  );
}
