'use client';

import { buttonClass } from '@/components/ui/button-class';
import { FormError } from '@/components/ui/form-error';
import { fieldError, fieldValue } from '@/components/ui/form-values';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { useFormAction } from '@/components/ui/use-form-action';
import type { FormAction } from '@/lib/action-result';

type DeleteAccountFormProps = { action: FormAction; email: string };

/** Asks for the address to be typed: nobody does that by mistake, with one thumb, or on a phone that lay about. */
export function DeleteAccountForm({ action, email }: DeleteAccountFormProps) {
  const [state, send] = useFormAction(action);
  return (
    <form action={send} className="flex flex-col gap-5">
      <FormError error={state.error} />
      <TextField
        label="Your e-mail address"
        name="email"
        hint={`To be sure, please type ${email}`}
        inputMode="email"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={254}
        defaultValue={fieldValue(state, 'email')}
        error={fieldError(state, 'email')}
      />
      <div className="flex flex-col gap-3 sm:flex-row-reverse sm:justify-end">
        <SubmitButton variant="danger">Delete my account</SubmitButton>
        <Link href="/account" className={buttonClass('secondary')}>
          Keep my account
        </Link>
      </div>
    </form>
  );
}
