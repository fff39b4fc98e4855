import { NARRATOR_IDS, type NarratorId } from './narrator';

/** A voice of a narrator. */
export type VoiceId = { provider: NarratorId; voice: string };

/** The database's own bound (`tales.narrations`). */
const LONGEST_VOICE = 200;

/** How a voice is called outside: `provider:voice`. */
export function formatVoiceId({ provider, voice }: { provider: string; voice: string }): string {
  return `${provider}:${voice}`;
}

/** Null for what can be no voice of ours; whether there is such a voice is not said. */
export function parseVoiceId(text: string): VoiceId | null {
  const colon = text.indexOf(':');
  const provider = NARRATOR_IDS.find((id) => id === text.slice(0, colon));
  const voice = text.slice(colon + 1);
  const isName = /^[\p{L}\p{N}._+ -]+$/u.test(voice) && voice.length <= LONGEST_VOICE;
  return provider !== undefined && isName ? { provider, voice } : null;
}
