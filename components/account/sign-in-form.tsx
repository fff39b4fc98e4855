'use client';

import type { ReactNode } from 'react';
import { TEXT_LINKS } from '@/components/ui/button-class';
import { FormError } from '@/components/ui/form-error';
import { fieldError, fieldValue } from '@/components/ui/form-values';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { FormAction } from '@/lib/action-result';
import { EmailField } from './email-field';
import { PasswordField } from './password-field';

type SignInFormProps = {
  action: FormAction;
  /** Where to go afterwards. */
  next?: string;
  /** Under the password: a link for those who forgot it. */
  help?: ReactNode;
};

export function SignInForm({ action, next, help }: SignInFormProps) {
  const [state, send] = useFormAction(action);
  return (
    <form action={send} className="flex flex-col gap-5">
      <FormError error={state.error} />
      <EmailField defaultValue={fieldValue(state, 'email')} error={fieldError(state, 'email')} />
      <PasswordField autoComplete="current-password" error={fieldError(state, 'password')} />
      {next ? <input type="hidden" name="next" value={next} /> : null}
      {help ? <div className={`-mt-4 ${TEXT_LINKS}`}>{help}</div> : null}
      <SubmitButton size="large">Sign in</SubmitButton>
    </form>
  );
}
