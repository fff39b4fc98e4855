'use client';

import { FormError } from '@/components/ui/form-error';
import { fieldError, fieldValue } from '@/components/ui/form-values';
import { Notice } from '@/components/ui/notice';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { useFormAction } from '@/components/ui/use-form-action';
import type { FormAction } from '@/lib/action-result';

type ProfileFormProps = {
  action: FormAction;
  displayName: string | null;
  timeZone: string;
  /** From the server: browsers know other zones, and the two must agree on the first render. */
  timeZones: readonly string[];
};

export function ProfileForm({ action, displayName, timeZone, timeZones }: ProfileFormProps) {
  const [state, send] = useFormAction(action);
  return (
    <form action={send} className="flex flex-col gap-5">
      <FormError error={state.error} />
      <Notice>{state.notice}</Notice>
      <TextField
        label="Display name"
        name="displayName"
        autoComplete="name"
        maxCharacters={60}
        isOptional
        defaultValue={fieldValue(state, 'displayName', displayName)}
        error={fieldError(state, 'displayName')}
      />
      <SelectField
        label="Time zone"
        name="timeZone"
        hint="Decides when a new night begins for you."
        options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        defaultValue={fieldValue(state, 'timeZone', timeZone)}
        error={fieldError(state, 'timeZone')}
      />
      <SubmitButton className="sm:self-start">Save</SubmitButton>
    </form>
  );
}
