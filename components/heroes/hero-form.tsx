'use client';

import { ChipInput } from '@/components/ui/chip-input';
import { FormError } from '@/components/ui/form-error';
import { fieldError, fieldValue, fieldValues } from '@/components/ui/form-values';
import { LanguageField } from '@/components/ui/language-field';
import { Notice } from '@/components/ui/notice';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { useFormAction } from '@/components/ui/use-form-action';
import type { FormAction } from '@/lib/action-result';
import { GENDERS } from '@/lib/children/child-profile';
import type { Hero } from '@/lib/heroes/hero';
import { HERO_GENDER_WORDS } from './gender-words';

type HeroFormProps = {
  action: FormAction;
  /** The hero to change, not a seeded one; without it a new one is made. */
  hero?: Hero;
  /** Codes that somebody here can write in. */
  languages: readonly string[];
};

const GENDER_OPTIONS = GENDERS.map((gender) => ({ value: gender, label: HERO_GENDER_WORDS[gender] }));

const LISTS = [
  { name: 'personalityTraits', label: 'Personality', placeholder: 'curious, a little shy' },
  { name: 'interests', label: 'Interests', placeholder: 'maps, honey cake' },
  { name: 'strengths', label: 'Strengths', placeholder: 'never gives up, hears whispers' },
] as const;

export function HeroForm({ action, hero, languages }: HeroFormProps) {
  const [state, send] = useFormAction(action);
  return (
    <form action={send} className="flex flex-col gap-6">
      <FormError error={state.error} />
      <Notice>{state.notice}</Notice>
      {hero ? <input type="hidden" name="id" value={hero.id} /> : null}
      <TextField
        label="Name"
        name="name"
        autoComplete="off"
        autoCapitalize="words"
        required
        maxCharacters={60}
        defaultValue={fieldValue(state, 'name', hero?.name)}
        error={fieldError(state, 'name')}
      />
      <div className="grid gap-6 sm:grid-cols-2 sm:gap-4">
        <SelectField
          label="Gender"
          name="gender"
          required
          placeholder="Please choose"
          options={GENDER_OPTIONS}
          defaultValue={fieldValue(state, 'gender', hero?.gender)}
          error={fieldError(state, 'gender')}
        />
        <LanguageField
          label="Language"
          name="language"
          languages={languages}
          hint="Appears in stories of this language."
          defaultValue={fieldValue(state, 'language', hero?.language)}
          error={fieldError(state, 'language')}
        />
      </div>
      <TextArea
        label="Appearance"
        name="appearance"
        isOptional
        maxCharacters={500}
        placeholder="A small grey fox with one white ear and a satchel"
        defaultValue={fieldValue(state, 'appearance', hero?.appearance)}
        error={fieldError(state, 'appearance')}
      />
      {LISTS.map(({ name, label, placeholder }) => (
        <ChipInput
          key={name}
          label={label}
          name={name}
          isOptional
          placeholder={placeholder}
          defaultValues={fieldValues(state, name, hero?.[name])}
          error={fieldError(state, name)}
        />
      ))}
      <SubmitButton size="large" className="sm:self-start sm:px-12">
        Save
      </SubmitButton>
    </form>
  );
}
