import { type ComponentProps, useId } from 'react';
import { Field, type FieldTexts, fieldAria } from './field';

type TextFieldProps = FieldTexts &
  Omit<ComponentProps<'input'>, 'id'> & {
    /** Says "optional" beside the label. */
    isOptional?: boolean;
  };

export function TextField({ label, hint, error, isOptional, className = '', ...input }: TextFieldProps) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} error={error} isRequired={!isOptional}>
      <input {...input} {...fieldAria(id, { hint, error })} id={id} className={`control ${className}`} />
    </Field>
  );
}
