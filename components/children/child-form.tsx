'use client';

import { ChipInput } from '@/components/ui/chip-input';
import { FormError } from '@/components/ui/form-error';
import { fieldError, fieldValue, fieldValues } from '@/components/ui/form-values';
import { LanguageField } from '@/components/ui/language-field';
import { Notice } from '@/components/ui/notice';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { useFormAction } from '@/components/ui/use-form-action';
import type { FormAction } from '@/lib/action-result';
import { type ChildProfile, GENDERS } from '@/lib/children/child-profile';
import { CHILD_GENDER_WORDS } from './gender-words';

type ChildFormProps = {
  action: FormAction;
  /** The profile to change; without it a new one is made. */
  profile?: ChildProfile;
  /** Codes that somebody here can write in. */
  languages: readonly string[];
};

const GENDER_OPTIONS = GENDERS.map((gender) => ({ value: gender, label: CHILD_GENDER_WORDS[gender] }));

export function ChildForm({ action, profile, languages }: ChildFormProps) {
  const [state, send] = useFormAction(action);
  return (
    <form action={send} className="flex flex-col gap-6">
      <FormError error={state.error} />
      <Notice>{state.notice}</Notice>
      {profile ? <input type="hidden" name="id" value={profile.id} /> : null}
      <TextField
        label="Name"
        name="name"
        autoComplete="off"
        autoCapitalize="words"
        required
        maxLength={60}
        defaultValue={fieldValue(state, 'name', profile?.name)}
        error={fieldError(state, 'name')}
      />
      <div className="grid grid-cols-[7rem_minmax(0,1fr)] gap-4">
        <TextField
          label="Age"
          name="age"
          type="number"
          inputMode="numeric"
          required
          min={0}
          max={17}
          step={1}
          defaultValue={fieldValue(state, 'age', profile?.age)}
          error={fieldError(state, 'age')}
        />
        <SelectField
          label="Gender"
          name="gender"
          required
          placeholder="Please choose"
          options={GENDER_OPTIONS}
          defaultValue={fieldValue(state, 'gender', profile?.gender)}
          error={fieldError(state, 'gender')}
        />
      </div>
      <ChipInput
        label="Interests"
        name="interests"
        isOptional
        placeholder="dinosaurs, the moon, baking"
        hint="Up to 12, with commas between them. They find their way into the plot."
        defaultValues={fieldValues(state, 'interests', profile?.interests)}
        error={fieldError(state, 'interests')}
      />
      <ChipInput
        label="Avoid"
        name="avoid"
        isOptional
        placeholder="thunder, nuts"
        hint="Fears or allergies: never in a story."
        defaultValues={fieldValues(state, 'avoid', profile?.avoid)}
        error={fieldError(state, 'avoid')}
      />
      <LanguageField
        label="Reads in"
        name="readingLanguage"
        languages={languages}
        defaultValue={fieldValue(state, 'readingLanguage', profile?.readingLanguage)}
        error={fieldError(state, 'readingLanguage')}
      />
      <SubmitButton size="large" className="sm:self-start sm:px-12">
        Save
      </SubmitButton>
    </form>
  );
}
