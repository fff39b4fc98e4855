'use client';

import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { FormError } from '@/components/ui/form-error';
import { fieldError } from '@/components/ui/form-values';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { useFormAction } from '@/components/ui/use-form-action';
import type { FormAction } from '@/lib/action-result';

type OwnKeyFormProps = {
  service: string;
  name: string;
  /** Of the key that is kept; null without one. */
  lastFour: string | null;
  save: FormAction;
  remove: FormAction;
};

/** Takes a key, which is not shown while it is typed and not filled in again after a failure. */
export function OwnKeyForm({ service, name, lastFour, save, remove }: OwnKeyFormProps) {
  const [state, send] = useFormAction(save);
  return (
    <>
      <form action={send} className="flex flex-col gap-4">
        <FormError error={state.error} />
        <Notice>{state.notice}</Notice>
        <input type="hidden" name="service" value={service} />
        <TextField
          label={`${name} key`}
          name="apiKey"
          type="password"
          hint={lastFour === null ? undefined : `Kept: the one that ends in ${lastFour}. A new one takes its place.`}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
          maxLength={500}
          error={fieldError(state, 'apiKey')}
        />
        <SubmitButton variant="secondary" className="sm:self-start">
          Save {name} key
        </SubmitButton>
      </form>
      {lastFour === null ? null : (
        <div className="mt-2 -ml-5">
          <ConfirmDialog
            trigger={`Remove ${name} key`}
            confirm="Remove the key"
            title={`Remove the ${name} key?`}
            text="Your stories are then told with what whoever hosts this app has."
            action={remove}
            fields={{ service }}
          />
        </div>
      )}
    </>
  );
}
