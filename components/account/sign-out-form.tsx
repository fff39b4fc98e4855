'use client';

import { FormError } from '@/components/ui/form-error';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { FormAction } from '@/lib/action-result';

export function SignOutForm({ action }: { action: FormAction }) {
  const [state, send] = useFormAction(action);
  return (
    <form action={send} className="mt-4 flex flex-col items-start gap-4">
      <FormError error={state.error} />
      <SubmitButton variant="secondary">Sign out</SubmitButton>
    </form>
  );
}
