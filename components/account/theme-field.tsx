'use client';

import { startTransition, useState } from 'react';
import { ChoicePill } from '@/components/ui/choice-pill';
import { Fieldset } from '@/components/ui/fieldset';
import { FormError } from '@/components/ui/form-error';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { ThemeChoice } from '@/lib/account/theme';
import type { FormAction } from '@/lib/action-result';

type ThemeFieldProps = {
  choice: ThemeChoice;
  /** Gets `theme`. */
  action: FormAction;
};

const CHOICES: readonly { value: ThemeChoice; label: string }[] = [
  { value: 'system', label: 'System' },
  { value: 'time', label: 'By time of day' },
  { value: 'night', label: 'Night' },
  { value: 'paper', label: 'Paper' },
];

/** Seen at once and sent as it is chosen; without JavaScript by a button. */
export function ThemeField({ choice, action }: ThemeFieldProps) {
  const [state, save] = useFormAction(action);
  const [shown, setShown] = useState(choice);

  function choose(next: ThemeChoice) {
    setShown(next);
    showTheme(next);
    const form = new FormData();
    form.set('theme', next);
    startTransition(() => save(form));
  }

  return (
    <form action={save} className="flex flex-col gap-3">
      <Fieldset label="Theme" hint={HINTS[shown]} className="grid grid-cols-2 gap-1.5">
        {CHOICES.map(({ value, label }) => (
          <ChoicePill
            key={value}
            type="radio"
            isCompact
            name="theme"
            value={value}
            checked={value === shown}
            onChange={() => choose(value)}
          >
            {label}
          </ChoicePill>
        ))}
      </Fieldset>
      <noscript>
        <SubmitButton variant="secondary">Use this theme</SubmitButton>
      </noscript>
      <FormError error={state.error} />
    </form>
  );
}

const HINTS: Readonly<Record<ThemeChoice, string>> = {
  system: 'As this device is set: light or dark.',
  time: 'Night from sunset to sunrise, where your time zone is.',
  night: 'Deep blue with warm letters, at any hour.',
  paper: 'Warm paper with dark letters, at any hour.',
};

/** Before the server has answered. Where the sun stands only it knows. */
function showTheme(choice: ThemeChoice): void {
  const root = document.documentElement;
  if (choice === 'system') delete root.dataset['theme'];
  else if (choice !== 'time') root.dataset['theme'] = choice;
}
