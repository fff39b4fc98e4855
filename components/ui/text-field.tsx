import { type ComponentProps, useId } from 'react';
import { maxLengthFor } from './characters';
import { Field, type FieldTexts, fieldAria } from './field';

type TextFieldProps = FieldTexts &
  Omit<ComponentProps<'input'>, 'id'> & {
    /** As the server counts them. */
    maxCharacters?: number;
    /** Says "optional" beside the label. */
    isOptional?: boolean;
  };

export function TextField({ label, hint, error, isOptional, maxCharacters, className = '', ...input }: TextFieldProps) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} error={error} isRequired={!isOptional}>
      <input
        {...input}
        {...fieldAria(id, { hint, error })}
        {...(maxCharacters && { maxLength: maxLengthFor(maxCharacters) })}
        id={id}
        className={`control ${className}`}
      />
    </Field>
  );
}
