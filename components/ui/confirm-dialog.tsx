'use client';

import { type ReactNode, useId, useRef } from 'react';
import type { FormAction } from '@/lib/action-result';
import { Button } from './button';
import { FormError } from './form-error';
import { SubmitButton } from './submit-button';
import { useFormAction } from './use-form-action';

type ConfirmDialogProps = {
  /** Words of the button that asks, and of the one that does it. */
  trigger: ReactNode;
  confirm: string;
  title: string;
  text: ReactNode;
  action: FormAction;
  /** Hidden fields of the form, `{ id }` as a rule. */
  fields: Readonly<Record<string, string>>;
};

/** Asks before something that cannot be undone. Escape, "Keep" and, where the browser can, a tap beside it close it. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { trigger, confirm, title, text, action, fields } = props;
  const [state, send] = useFormAction(action);
  const dialogRef = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  return (
    <>
      <Button variant="quiet" onClick={() => dialogRef.current?.showModal()}>
        {trigger}
      </Button>
      <dialog
        ref={dialogRef}
        closedby="any"
        aria-labelledby={titleId}
        className="fixed inset-x-0 top-auto bottom-0 m-0 w-full max-w-none rounded-t-sheet bg-surface p-6 pb-[calc(1.5rem+env(safe-area-inset-bottom))] text-ink shadow-float open:animate-settle sm:inset-0 sm:m-auto sm:h-fit sm:max-w-md sm:rounded-sheet"
      >
        <h2 id={titleId} className="font-story text-2xl">
          {title}
        </h2>
        <div className="mt-2 mb-6 text-ink-soft">{text}</div>
        <form action={send} className="flex flex-col gap-3">
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <FormError error={state.error} />
          <SubmitButton variant="danger">{confirm}</SubmitButton>
          <Button variant="secondary" onClick={() => dialogRef.current?.close()}>
            Keep
          </Button>
        </form>
      </dialog>
    </>
  );
}
