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
