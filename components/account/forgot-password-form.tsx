'use client';

import { FormError } from '@/components/ui/form-error';
import { fieldError, fieldValue } from '@/components/ui/form-values';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { FormAction } from '@/lib/action-result';
import { EmailField } from './email-field';

/** Asks for a link by e-mail; the action's `notice` says that one is on its way. */
export function ForgotPasswordForm({ action }: { action: FormAction }) {
  const [state, send] = useFormAction(action);
  return (
    <form action={send} className="flex flex-col gap-5">
      <FormError error={state.error} />
      <Notice>{state.notice}</Notice>
      <EmailField defaultValue={fieldValue(state, 'email')} error={fieldError(state, 'email')} />
      <SubmitButton size="large">Send me a link</SubmitButton>
    </form>
  );
}
