'use client';

import type { RefObject } from 'react';
import { ChevronLeftIcon, LettersIcon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';

type ReadingBarProps = { lettersRef: RefObject<HTMLButtonElement | null>; onLetters: () => void };

const BUTTON =
  'pointer-events-auto inline-flex min-h-12 items-center gap-1.5 rounded-full border border-line bg-raised font-bold ' +
  'text-ink text-sm shadow-card transition-colors duration-200 hover:bg-accent-soft touch-manipulation select-none';

/** The way back and the way to the letters; retreats while somebody reads. */
export function ReadingBar({ lettersRef, onLetters }: ReadingBarProps) {
  return (
    <div
      data-retreats
      className="pointer-events-none fixed before:absolute before:inset-x-0 before:top-0 before:-bottom-3 before:-z-10 before:bg-linear-to-b before:from-ground before:via-65% before:via-ground/80 before:to-transparent inset-x-0 top-0 z-20 flex justify-between gap-3 px-3 pt-[max(0.625rem,env(safe-area-inset-top))] lg:left-[var(--side-width)] lg:px-6 lg:pt-5"
    >
      <Link href="/library" className={`${BUTTON} pr-5 pl-3 lg:invisible`}>
        <ChevronLeftIcon className="size-5" />
        Back
      </Link>
      <button
        ref={lettersRef}
        type="button"
        aria-haspopup="dialog"
        aria-label="Letters and theme"
        onClick={onLetters}
        className={`${BUTTON} w-14 justify-center`}
      >
        <LettersIcon className="size-6" />
      </button>
    </div>
  );
}
