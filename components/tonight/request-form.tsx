'use client';

import type { ReactNode } from 'react';
import { FormError } from '@/components/ui/form-error';
import { useFormAction } from '@/components/ui/use-form-action';
import type { FormAction } from '@/lib/action-result';
import type { RequestFields } from './request-fields';

type RequestFormProps = { fields: RequestFields; action: FormAction; className?: string; children: ReactNode };

/** A story that is asked for with one tap: `children` holds the button. */
export function RequestForm({ fields, action, className, children }: RequestFormProps) {
  const [state, write] = useFormAction(action);
  return (
    <form action={write} className={className}>
      {fields.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div className="has-[p]:mt-3">
        <FormError error={state.error} />
      </div>
    </form>
  );
}
