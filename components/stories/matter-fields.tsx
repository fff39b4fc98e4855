import { PlusIcon, QuillIcon } from '@/components/ui/icons';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { MORALS } from '@/lib/stories/moral';
import { FormSection } from './form-section';
import { MORAL_NAMES } from './moral-names';
import { MORAL_PICTURES } from './moral-pictures';
import { CUSTOM_MORAL, MAX_IDEA_LENGTH, MAX_MORAL_LENGTH, type NewStoryChoices } from './new-story-choices';
import { QuickPicks } from './quick-picks';

type MatterFieldsProps = {
  initial: NewStoryChoices;
  choices: Pick<NewStoryChoices, 'moral' | 'idea'>;
  isToldByModel: boolean;
  ideaLength: number;
  /** What the chosen children love: an idea is a tap away. */
  interests: readonly string[];
  onPick: (field: 'moral' | 'idea', value: string) => void;
  errors: Partial<Record<'moral' | 'customMoral' | 'idea', string>>;
};

const NO_MORAL = { value: '', label: 'No particular moral' };
const OWN_MORAL = { value: CUSTOM_MORAL, label: 'In my own words…' };

const MORAL_OPTIONS = [NO_MORAL, ...Object.entries(MORAL_NAMES).map(([value, label]) => ({ value, label })), OWN_MORAL];

const MORAL_PICKS = [
  { value: NO_MORAL.value, words: NO_MORAL.label },
  ...MORALS.map((moral) => ({ value: moral, words: MORAL_NAMES[moral], Picture: MORAL_PICTURES[moral] })),
  { value: OWN_MORAL.value, words: OWN_MORAL.label, Picture: QuillIcon },
];

/** As many ideas as fit beside each other. */
const MOST_INTERESTS = 6;

const IDEA_FOR_A_MODEL = 'Something from today is often best.';
/** It has a dictionary, and understands no sentence. */
const IDEA_FOR_THE_BUILT_IN = 'The built-in storyteller picks out things that it knows, such as dinosaurs or the sea.';

/** What it is about. The field for an own moral follows the select by CSS alone, so it does without JavaScript. */
export function MatterFields({
  initial,
  choices,
  isToldByModel,
  ideaLength,
  interests,
  onPick,
  errors,
}: MatterFieldsProps) {
  return (
    <FormSection question="What shall it be about?">
      <div className="own-moral flex flex-col gap-4">
        <QuickPicks picks={MORAL_PICKS} chosen={choices.moral} onPick={(moral) => onPick('moral', moral)} />
        {/* Seen by whoever comes to it with the keyboard; a thumb has the pictures above. */}
        <div className="sr-only focus-within:not-sr-only [@media(scripting:none)]:not-sr-only">
          <SelectField
            label="Moral"
            name="moral"
            defaultValue={initial.moral}
            options={MORAL_OPTIONS}
            error={errors.moral}
          />
        </div>
        {/* Not `group-has-…`: a selector that ends in `*` has the browser style every page anew at each change. */}
        <div className="hidden animate-settle [.own-moral:has(option[value=custom]:checked)_&]:block">
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
      <div>
        <TextArea
          label="Idea"
          name="idea"
          isOptional
          defaultValue={initial.idea}
          maxCharacters={MAX_IDEA_LENGTH}
          placeholder="A lost mitten, the first snow, and a very polite fox"
          hint={
            <span className="flex justify-between gap-4">
              <span>{isToldByModel ? IDEA_FOR_A_MODEL : IDEA_FOR_THE_BUILT_IN}</span>
              <span className="shrink-0 tabular-nums">
                {ideaLength} of {MAX_IDEA_LENGTH}
              </span>
            </span>
          }
          error={errors.idea}
        />
        {interests.length === 0 ? null : (
          <ul aria-label="Add what they love" className="mt-3 flex flex-wrap gap-2 [@media(scripting:none)]:hidden">
            {interests.slice(0, MOST_INTERESTS).map((interest) => (
              <li key={interest}>
                <button
                  type="button"
                  onClick={() => onPick('idea', withInterest(choices.idea, interest))}
                  className="inline-flex min-h-11 items-center gap-1.5 rounded-full border border-line-strong border-dashed px-3.5 font-semibold text-ink-soft transition-colors duration-200 hover:bg-accent-soft hover:text-ink"
                >
                  <PlusIcon className="size-4.5" />
                  {interest}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </FormSection>
  );
}

function withInterest(idea: string, interest: string): string {
  const said = idea.trim();
  if (said === '') return interest;
  return said.toLocaleLowerCase().includes(interest.toLocaleLowerCase()) ? said : `${said}, ${interest}`;
}
