import { useId } from 'react';
import { FieldError, fieldAria } from '@/components/ui/field';
import { SelectField } from '@/components/ui/select-field';
import { LONGEST_MINUTES, SHORTEST_MINUTES } from '@/lib/stories/story';
import { FormSection } from './form-section';
import { lengthWords } from './length-words';
import type { Language, NewStoryChoices } from './new-story-choices';
import { QuickPicks } from './quick-picks';

type LengthFieldProps = {
  languages: readonly Language[];
  initial: NewStoryChoices;
  minutes: number;
  onPick: (field: 'minutes', value: string) => void;
  errors: Partial<Record<'language' | 'minutes', string>>;
};

/** What parents ask for most; any other length is on the line below. */
const LENGTH_PICKS = [3, 5, 10, 20].map((minutes) => ({ value: String(minutes), words: `${minutes} min` }));

/** How long, and in which language. */
export function LengthField({ languages, initial, minutes, onPick, errors }: LengthFieldProps) {
  const id = useId();
  return (
    <FormSection question="How long may it be?">
      <div>
        <div className="mb-4">
          <QuickPicks picks={LENGTH_PICKS} chosen={String(minutes)} onPick={(picked) => onPick('minutes', picked)} />
        </div>
        <div className="flex items-baseline justify-between gap-4">
          <label htmlFor={id} className="font-bold text-ink">
            Length
          </label>
          <output htmlFor={id} className="font-story text-ink text-lg tabular-nums">
            {lengthWords(minutes)}
          </output>
        </div>
        <input
          {...fieldAria(id, { error: errors.minutes })}
          id={id}
          type="range"
          name="minutes"
          min={SHORTEST_MINUTES}
          max={LONGEST_MINUTES}
          defaultValue={initial.minutes}
          aria-valuetext={lengthWords(minutes)}
          className="h-12 w-full cursor-pointer accent-accent"
        />
        <div aria-hidden="true" className="flex justify-between text-ink-faint text-sm">
          <span>A goodnight kiss</span>
          <span>A long evening</span>
        </div>
        {errors.minutes ? <FieldError id={id}>{errors.minutes}</FieldError> : null}
      </div>
      <SelectField
        label="Language"
        name="language"
        defaultValue={initial.language}
        options={languages.map(({ code, name }) => ({ value: code, label: name, lang: code }))}
        error={errors.language}
      />
    </FormSection>
  );
}
