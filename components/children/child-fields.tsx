import { ChipInput } from '@/components/ui/chip-input';
import { fieldError, fieldValue, fieldValues } from '@/components/ui/form-values';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { FormState } from '@/lib/action-result';
import { type ChildProfile, GENDERS } from '@/lib/children/child-profile';
import { CHILD_GENDER_WORDS } from './gender-words';

type ChildFieldsProps = {
  state: FormState;
  profile?: ChildProfile | undefined;
  /** Where the child stands in what is sent: `newChild.` where it comes along with a story. */
  prefix?: '' | 'newChild.';
};

const GENDER_OPTIONS = GENDERS.map((gender) => ({ value: gender, label: CHILD_GENDER_WORDS[gender] }));

/** Who a child is, all but the language. */
export function ChildFields({ state, profile, prefix = '' }: ChildFieldsProps) {
  return (
    <>
      <TextField
        label="Name"
        name={`${prefix}name`}
        autoComplete="off"
        autoCapitalize="words"
        required
        maxCharacters={60}
        defaultValue={fieldValue(state, `${prefix}name`, profile?.name)}
        error={fieldError(state, `${prefix}name`)}
      />
      <div className="grid grid-cols-[7rem_minmax(0,1fr)] gap-4">
        <TextField
          label="Age"
          name={`${prefix}age`}
          type="number"
          inputMode="numeric"
          required
          min={0}
          max={17}
          step={1}
          defaultValue={fieldValue(state, `${prefix}age`, profile?.age)}
          error={fieldError(state, `${prefix}age`)}
        />
        <SelectField
          label="Gender"
          name={`${prefix}gender`}
          required
          placeholder="Please choose"
          options={GENDER_OPTIONS}
          defaultValue={fieldValue(state, `${prefix}gender`, profile?.gender)}
          error={fieldError(state, `${prefix}gender`)}
        />
      </div>
      <ChipInput
        label="Interests"
        name={`${prefix}interests`}
        isOptional
        placeholder="dinosaurs, the moon, baking"
        hint="Up to 12, with commas between them. They find their way into the plot."
        defaultValues={fieldValues(state, `${prefix}interests`, profile?.interests)}
        error={fieldError(state, `${prefix}interests`)}
      />
      <ChipInput
        label="Avoid"
        name={`${prefix}avoid`}
        isOptional
        placeholder="thunder, nuts"
        hint="Fears or allergies: never in a story."
        defaultValues={fieldValues(state, `${prefix}avoid`, profile?.avoid)}
        error={fieldError(state, `${prefix}avoid`)}
      />
    </>
  );
}
