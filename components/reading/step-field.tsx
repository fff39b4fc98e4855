import { ChoicePill } from '@/components/ui/choice-pill';
import { Fieldset } from '@/components/ui/fieldset';

type StepFieldProps = {
  label: string;
  /** Of the steps, from 1 on. */
  names: readonly string[];
  step: number;
  onChange: (step: number) => void;
};

export function StepField({ label, names, step, onChange }: StepFieldProps) {
  return (
    <Fieldset label={label} className="grid grid-cols-3 gap-1.5">
      {names.map((name, index) => (
        <ChoicePill
          key={name}
          type="radio"
          isCompact
          name={label}
          checked={index + 1 === step}
          onChange={() => onChange(index + 1)}
        >
          {name}
        </ChoicePill>
      ))}
    </Fieldset>
  );
}
