import { fieldOf } from './device-memory';
import { textIn } from './narration-wire';

export type VoiceChoice = { id: string; name: string; gender: string; isPaid: boolean };
export type VoicePage = { items: VoiceChoice[]; nextCursor: string | null };

export function parseVoicePage(json: unknown): VoicePage {
  const items = fieldOf(json, 'items');
  return {
    items: Array.isArray(items) ? items.flatMap((item) => parseVoice(item) ?? []) : [],
    nextCursor: textIn(json, 'nextCursor') || null,
  };
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
  const voices: VoiceChoice[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query = new URLSearchParams({ language, ...(cursor && { cursor }) });
    const response = await fetch(`/api/voices?${query}`, { signal }).catch(() => null);
    if (!response?.ok) return voices.length > 0 ? voices : null;
    const page: VoicePage = parseVoicePage(await response.json().catch(() => null));
    voices.push(...page.items);
    cursor = page.items.length > 0 ? page.nextCursor : null;
  }
  return voices;
}
