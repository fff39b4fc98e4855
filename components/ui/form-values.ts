import type { FormState } from '@/lib/action-result';
import { splitShortTexts } from './short-texts';

/** What to show in a field: what was typed before a failed save, else what is saved. */
export function fieldValue(state: FormState, name: string, saved?: string | number | null): string | undefined {
  if (state.values) return state.values[name]?.[0] ?? '';
  return saved === undefined || saved === null ? undefined : String(saved);
}

/** The same for a `ChipInput`. */
export function fieldValues(state: FormState, name: string, saved: readonly string[] = []): readonly string[] {
  return state.values ? (state.values[name] ?? []).flatMap(splitShortTexts) : saved;
}

export function fieldError(state: FormState, name: string): string | undefined {
  return state.error?.fields?.[name];
}

/** What nobody sends back to a browser. */
const SECRET_FIELDS: readonly string[] = ['password', 'apiKey'];

/** What was typed, field by field as a failed action gives it back: without secrets and what is React's own. */
export function typedValues(form: FormData): NonNullable<FormState['values']> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$') && !SECRET_FIELDS.includes(name));
  return Object.fromEntries(
    names.map((name) => [name, form.getAll(name).filter((value) => typeof value === 'string')]),
  );
}
