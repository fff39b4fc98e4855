'use client';

import { FormError } from '@/components/ui/form-error';
import { fieldError, fieldValue } from '@/components/ui/form-values';
import { LanguageField } from '@/components/ui/language-field';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { FormAction } from '@/lib/action-result';
import type { ChildProfile } from '@/lib/children/child-profile';
import { ChildFields } from './child-fields';

type ChildFormProps = {
  action: FormAction;
  /** The profile to change; without it a new one is made. */
  profile?: ChildProfile;
  /** Codes that somebody here can write in. */
  languages: readonly string[];
};

export function ChildForm({ action, profile, languages }: ChildFormProps) {
  const [state, send] = useFormAction(action);
  return (
    <form action={send} className="flex flex-col gap-6">
      <FormError error={state.error} />
      <Notice>{state.notice}</Notice>
      {profile ? <input type="hidden" name="id" value={profile.id} /> : null}
      <ChildFields state={state} profile={profile} />
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
