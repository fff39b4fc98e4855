'use client';

import { useState } from 'react';
import { TextField } from '@/components/ui/text-field';

type PasswordFieldProps = {
  label?: string;
  name?: string;
  error?: string;
  hint?: string;
  autoComplete: 'current-password' | 'new-password';
};

/** A password that can be looked at: typed with one thumb in the dark, it often needs to be. */
export function PasswordField({ label = 'Password', name = 'password', autoComplete, ...field }: PasswordFieldProps) {
  const [isShown, setIsShown] = useState(false);
  return (
    <div className="relative">
      <TextField
        {...field}
        label={label}
        name={name}
        type={isShown ? 'text' : 'password'}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        required
        minLength={autoComplete === 'new-password' ? 8 : undefined}
        className="pr-20"
      />
      <button
        type="button"
        aria-pressed={isShown}
        onClick={() => setIsShown(!isShown)}
        className="absolute top-8 right-1 min-h-11 min-w-11 rounded-control px-3 font-bold text-accent text-sm"
      >
        {isShown ? 'Hide' : 'Show'}
        <span className="sr-only"> what I type</span>
      </button>
    </div>
  );
}
