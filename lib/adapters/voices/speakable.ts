import { AppError } from '@/lib/errors';
import type { Narrator, SpeechRequest } from '@/lib/narration/narrator';

type Capabilities = Pick<Narrator['capabilities'], 'languages' | 'maxCharacters'>;

export function isSpoken({ languages }: Pick<Capabilities, 'languages'>, language: string): boolean {
  return languages === 'any' || languages.includes(language);
}

/** Refuses what this voice cannot speak, before it costs anything. */
export function assertSpeakable(capabilities: Capabilities, { text, language }: SpeechRequest): void {
  if (!isSpoken(capabilities, language)) throw new AppError('language_not_voiced');
  if (text.length > capabilities.maxCharacters) throw new AppError('voice_refused');
}
