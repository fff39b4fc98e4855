'use client';

import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import type { ButtonSize, ButtonVariant } from './button-class';
import { buttonClass } from './button-class';
import { SpinnerIcon } from './icons';

type SubmitButtonProps = {
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  className?: string;
  name?: string;
  value?: string;
};

/**
 * Sends the form around it. While that is under way it keeps its words, width and focus, and a second press does
 * nothing: `disabled` would throw the keyboard's focus away.
 */
export function SubmitButton({ children, variant, size, className, name, value }: SubmitButtonProps) {
  const { pending } = useFormStatus();
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-disabled={pending}
      aria-busy={pending}
      onClick={pending ? (event) => event.preventDefault() : undefined}
      className={buttonClass(variant, size, className)}
    >
      {pending ? <SpinnerIcon className="-ml-1 size-5 animate-spin" /> : null}
      {children}
    </button>
  );
}
