import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { FormSection } from './form-section';
import { MORAL_NAMES } from './moral-names';
import { CUSTOM_MORAL, MAX_IDEA_LENGTH, MAX_MORAL_LENGTH, type NewStoryChoices } from './new-story-choices';

type MatterFieldsProps = {
  initial: NewStoryChoices;
  ideaLength: number;
  errors: Partial<Record<'moral' | 'customMoral' | 'idea', string>>;
};

const MORAL_OPTIONS = [
  { value: '', label: 'No particular moral' },
  ...Object.entries(MORAL_NAMES).map(([value, label]) => ({ value, label })),
  { value: CUSTOM_MORAL, label: 'In my own words…' },
];

/** What it is about. The field for an own moral follows the select by CSS alone, so it does without JavaScript. */
export function MatterFields({ initial, ideaLength, errors }: MatterFieldsProps) {
  return (
    <FormSection question="What shall it be about?">
      <div className="group/moral flex flex-col gap-4">
        <SelectField
          label="Moral"
          name="moral"
          defaultValue={initial.moral}
          options={MORAL_OPTIONS}
          error={errors.moral}
        />
        <div className="hidden animate-settle group-has-[option[value=custom]:checked]/moral:block">
          <TextField
            label="In your own words"
            name="customMoral"
            defaultValue={initial.customMoral}
            maxCharacters={MAX_MORAL_LENGTH}
            placeholder="Sharing a room with a new baby"
            error={errors.customMoral}
          />
        </div>
      </div>
      <TextArea
        label="Idea"
        name="idea"
        isOptional
        defaultValue={initial.idea}
        maxCharacters={MAX_IDEA_LENGTH}
        placeholder="A lost mitten, the first snow, and a very polite fox"
        hint={
          <span className="flex justify-between gap-4">
            <span>Something from today is often best.</span>
            <span className="shrink-0 tabular-nums">
              {ideaLength} of {MAX_IDEA_LENGTH}
            </span>
          </span>
        }
        error={errors.idea}
      />
    </FormSection>
  );
}
