import { type ComponentProps, useId } from 'react';
import { maxLengthFor } from './characters';
import { Field, type FieldTexts, fieldAria } from './field';

type TextAreaProps = FieldTexts &
  Omit<ComponentProps<'textarea'>, 'id'> & { isOptional?: boolean; maxCharacters?: number };

/** Grows with its text where the browser can (`field-sizing`), from `rows` on. */
export function TextArea({
  label,
  hint,
  error,
  isOptional,
  maxCharacters,
  rows = 3,
  className = '',
  ...area
}: TextAreaProps) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} error={error} isRequired={!isOptional}>
      <textarea
        {...area}
        {...fieldAria(id, { hint, error })}
        {...(maxCharacters && { maxLength: maxLengthFor(maxCharacters) })}
        id={id}
        rows={rows}
        className={`control field-sizing-content max-h-96 min-h-24 resize-y ${className}`}
      />
    </Field>
  );
}
