'use client';

import { useEffect, useId, useRef } from 'react';
import { ThemeField } from '@/components/account/theme-field';
import { FormError } from '@/components/ui/form-error';
import { ChevronDownIcon } from '@/components/ui/icons';
import type { ThemeChoice } from '@/lib/account/theme';
import type { FormAction, FormState } from '@/lib/action-result';
import type { ReadingSettings } from '@/lib/children/reading-settings';
import { FaceField } from './face-field';
import { SizeField } from './size-field';
import { StepField } from './step-field';

export type ReadingSheetProps = {
  settings: ReadingSettings;
  /** The child for whom they are remembered. */
  name: string | null;
  error: FormState['error'];
  onChange: (settings: ReadingSettings) => void;
  themeChoice: ThemeChoice;
  chooseTheme: FormAction;
  onClose: () => void;
};

/** Letters and light. The story stays in view behind it, and shows each choice at once. */
export function ReadingSheet(props: ReadingSheetProps) {
  const { settings, name, error, onChange, themeChoice, chooseTheme, onClose } = props;
  const dialogRef = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => dialogRef.current?.showModal(), []);

  return (
    <dialog
      ref={dialogRef}
      closedby="any"
      aria-labelledby={titleId}
      onClose={onClose}
      className="fixed inset-x-0 top-auto bottom-0 m-0 max-h-[62dvh] w-full max-w-none overflow-y-auto overscroll-contain rounded-t-sheet border border-line bg-surface px-5 pb-[calc(1.5rem+env(safe-area-inset-bottom))] text-ink shadow-float backdrop:bg-transparent open:animate-settle sm:inset-x-auto sm:top-4 sm:right-4 sm:bottom-auto sm:max-h-[calc(100dvh-2rem)] sm:w-[21.5rem] sm:rounded-sheet"
    >
      <div className="sticky top-0 z-10 -mx-5 mb-2 flex items-center justify-between bg-surface py-1 pr-3 pl-5">
        <h2 id={titleId} className="font-story text-xl">
          {name === null ? 'Letters' : `Letters for ${name}`}
        </h2>
        <button
          type="button"
          aria-label="Close"
          onClick={() => dialogRef.current?.close()}
          className="inline-flex size-12 items-center justify-center rounded-full text-ink-soft hover:bg-accent-soft hover:text-ink"
        >
          <ChevronDownIcon />
        </button>
      </div>
      <div className="flex flex-col gap-5">
        <FormError error={error} />
        <SizeField size={settings.size} onChange={(size) => onChange({ ...settings, size })} />
        <FaceField face={settings.face} onChange={(face) => onChange({ ...settings, face })} />
        <StepField
          label="Line spacing"
          names={['Close', 'Usual', 'Airy']}
          step={settings.spacing}
          onChange={(spacing) => onChange({ ...settings, spacing })}
        />
        <StepField
          label="Column"
          names={['Narrow', 'Medium', 'Wide']}
          step={settings.width}
          onChange={(width) => onChange({ ...settings, width })}
        />
        <ThemeField choice={themeChoice} action={chooseTheme} />
      </div>
    </dialog>
  );
}
