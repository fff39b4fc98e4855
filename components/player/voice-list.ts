import { fieldOf } from './device-memory';
import { textIn } from './narration-wire';

export type VoiceChoice = { id: string; name: string; gender: string; isPaid: boolean };
export function parseVoices(json: unknown): VoiceChoice[] {
  const items = fieldOf(json, 'items');
  return Array.isArray(items) ? items.flatMap((item) => parseVoice(item) ?? []) : [];
}

function parseVoice(json: unknown): VoiceChoice | null {
  const id = textIn(json, 'id');
  if (id === '') return null;
  return {
    id,
    name: textIn(json, 'name') || id,
    gender: textIn(json, 'gender'),
    isPaid: fieldOf(json, 'isPaid') === true,
  };
}

/** `GET /api/voices`; null: it cannot be told now. */
export async function fetchVoices(language: string, signal: AbortSignal): Promise<VoiceChoice[] | null> {
  const response = await fetch(`/api/voices?${new URLSearchParams({ language })}`, { signal }).catch(() => null);
  return response?.ok ? parseVoices(await response.json().catch(() => null)) : null;
}
