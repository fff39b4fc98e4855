'use client';

import { FormError } from '@/components/ui/form-error';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { FormAction } from '@/lib/action-result';

export function SignOutForm({ action, children }: { action: FormAction; children: string }) {
  const [state, send] = useFormAction(action);
  return (
    <form action={send} className="mt-4 flex flex-col items-start gap-4">
      <FormError error={state.error} />
      <SubmitButton variant="secondary">{children}</SubmitButton>
    </form>
  );
}
