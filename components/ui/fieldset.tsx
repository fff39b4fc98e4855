import { type ReactNode, useId } from 'react';
import { FieldError, FieldHint, type FieldTexts, fieldAria } from './field';

type FieldsetProps = FieldTexts & { className?: string; children: ReactNode };

/** Several controls under one question: checkboxes, radio buttons. */
export function Fieldset({ label, hint, error, className = '', children }: FieldsetProps) {
  const id = useId();
  return (
    <fieldset aria-describedby={fieldAria(id, { hint, error })['aria-describedby']} className="min-w-0">
      <legend className="mb-1.5 font-bold text-ink">{label}</legend>
      <div className={className}>{children}</div>
      {error ? <FieldError id={id}>{error}</FieldError> : null}
      {hint ? <FieldHint id={id}>{hint}</FieldHint> : null}
    </fieldset>
  );
}
