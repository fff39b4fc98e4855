'use client';

import { FormError } from '@/components/ui/form-error';
import { fieldError } from '@/components/ui/form-values';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { FormAction } from '@/lib/action-result';
import { PasswordField } from './password-field';

export function NewPasswordForm({ action }: { action: FormAction }) {
  const [state, send] = useFormAction(action);
  return (
    <form action={send} className="flex flex-col gap-5">
      <FormError error={state.error} />
      <Notice>{state.notice}</Notice>
      <PasswordField
        label="New password"
        autoComplete="new-password"
        hint="At least 8 characters."
        error={fieldError(state, 'password')}
      />
      <SubmitButton size="large">Save the new password</SubmitButton>
    </form>
  );
}
