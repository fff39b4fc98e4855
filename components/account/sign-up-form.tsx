'use client';

import { FormError } from '@/components/ui/form-error';
import { fieldError, fieldValue } from '@/components/ui/form-values';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { useFormAction } from '@/components/ui/use-form-action';
import type { FormAction } from '@/lib/action-result';
import { EmailField } from './email-field';
import { PasswordField } from './password-field';
import { TimeZoneInput } from './time-zone-input';

export function SignUpForm({ action }: { action: FormAction }) {
  const [state, send] = useFormAction(action);
  return (
    <form action={send} className="flex flex-col gap-5">
      <FormError error={state.error} />
      <Notice>{state.notice}</Notice>
      <TextField
        label="What shall we call you?"
        name="displayName"
        autoComplete="name"
        maxCharacters={60}
        isOptional
        defaultValue={fieldValue(state, 'displayName')}
        error={fieldError(state, 'displayName')}
      />
      <EmailField defaultValue={fieldValue(state, 'email')} error={fieldError(state, 'email')} />
      <PasswordField autoComplete="new-password" hint="At least 8 characters." error={fieldError(state, 'password')} />
      <TimeZoneInput />
      <SubmitButton size="large">Create account</SubmitButton>
    </form>
  );
}
