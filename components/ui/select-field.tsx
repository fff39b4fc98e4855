import { type ComponentProps, useId } from 'react';
import { Field, type FieldTexts, fieldAria } from './field';
import { ChevronDownIcon } from './icons';

export type SelectOption = { value: string; label: string; isDisabled?: boolean; lang?: string };

type SelectFieldProps = FieldTexts &
  Omit<ComponentProps<'select'>, 'id' | 'children'> & {
    options: readonly SelectOption[];
    /** Shown while nothing is chosen; with it the first choice is the parent's. */
    placeholder?: string;
    isOptional?: boolean;
  };

export function SelectField(props: SelectFieldProps) {
  const { label, hint, error, options, placeholder, isOptional, className = '', defaultValue, ...select } = props;
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} error={error} isRequired={!isOptional}>
      <div className="relative">
        {/* React's reset after an action ignores a new `defaultValue` of a select, hence the key (react#30580). */}
        <select
          key={String(defaultValue ?? '')}
          {...select}
          {...fieldAria(id, { hint, error })}
          id={id}
          defaultValue={defaultValue ?? (placeholder === undefined ? undefined : '')}
          className={`control appearance-none pr-11 ${className}`}
        >
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.isDisabled} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDownIcon className="pointer-events-none absolute top-1/2 right-3.5 size-5 -translate-y-1/2 text-ink-soft" />
      </div>
    </Field>
  );
}
