import type { ReactNode } from 'react';
import { AlertIcon } from './icons';

/** What every field says about itself. */
export type FieldTexts = { label: string; hint?: ReactNode; error?: string };

/** Attributes that tie a control to its hint and error; `id` is the control's own. */
export function fieldAria(id: string, { hint, error }: Pick<FieldTexts, 'hint' | 'error'>) {
  const describedBy = [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ');
  return { 'aria-describedby': describedBy || undefined, 'aria-invalid': error ? true : undefined };
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-hint`} className="mt-1.5 text-ink-faint text-sm">
      {children}
    </p>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-error`} className="mt-1.5 flex items-start gap-1.5 font-semibold text-danger text-sm">
      <AlertIcon className="mt-0.5 size-4 shrink-0" />
      {children}
    </p>
  );
}

type FieldProps = FieldTexts & { id: string; isRequired?: boolean; children: ReactNode };

/** Label above, control, then error and hint below. */
export function Field({ id, label, hint, error, isRequired, children }: FieldProps) {
  return (
    <div className="min-w-0">
      <div className="mb-1.5 flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="font-bold text-ink">
          {label}
        </label>
        {isRequired === false ? <span className="text-ink-faint text-sm">optional</span> : null}
      </div>
      {children}
      {error ? <FieldError id={id}>{error}</FieldError> : null}
      {hint ? <FieldHint id={id}>{hint}</FieldHint> : null}
    </div>
  );
}
