import { TextField } from '@/components/ui/text-field';

type EmailFieldProps = { error?: string; defaultValue?: string };

export function EmailField({ error, defaultValue }: EmailFieldProps) {
  return (
    <TextField
      label="Email"
      name="email"
      type="email"
      inputMode="email"
      autoComplete="email"
      autoCapitalize="none"
      spellCheck={false}
      required
      maxLength={254}
      error={error}
      defaultValue={defaultValue}
    />
  );
}
