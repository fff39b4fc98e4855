'use client';

import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import { ChevronRightIcon, SpinnerIcon } from '@/components/ui/icons';

type SuggestionButtonProps = {
  /** Decorative. */
  picture: ReactNode;
  title: ReactNode;
  text: string;
};

/** The whole card is the button of the form around it. */
export function SuggestionButton({ picture, title, text }: SuggestionButtonProps) {
  const { pending } = useFormStatus();
  return (
    <button
      type="submit"
      aria-disabled={pending}
      aria-busy={pending}
      onClick={pending ? (event) => event.preventDefault() : undefined}
      className="group flex min-h-22 w-full touch-manipulation items-center gap-4 overflow-hidden rounded-card border border-line bg-surface pr-4 text-left shadow-card transition-colors duration-200 hover:border-line-strong hover:bg-raised sm:h-full sm:flex-col sm:items-stretch sm:gap-0 sm:pr-0"
    >
      <span className="relative block h-full min-h-22 w-20 shrink-0 self-stretch overflow-hidden sm:h-auto sm:min-h-36 sm:w-full">
        {picture}
      </span>
      <span className="min-w-0 flex-1 py-3 sm:px-5 sm:py-4">
        <span className="block font-story text-ink text-lg leading-snug group-hover:text-accent">{title}</span>
        <span className="mt-0.5 block text-ink-soft text-sm">{text}</span>
      </span>
      <span className="shrink-0 text-ink-faint sm:absolute sm:hidden">
        {pending ? <SpinnerIcon className="size-5 animate-spin" /> : <ChevronRightIcon className="size-5" />}
      </span>
    </button>
  );
}
