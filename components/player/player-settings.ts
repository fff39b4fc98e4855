import { fieldOf, recall, remember } from './device-memory';

const VOICES = 'tale.voices';
const SPEED = 'tale.speed';

/** The voice chosen for this language on this device. */
export function recallVoice(language: string): string | null {
  const voice = fieldOf(recall(VOICES), language);
  return typeof voice === 'string' ? voice : null;
}

export function rememberVoice(language: string, voice: string): void {
  const voices = recall(VOICES);
  remember(VOICES, { ...(typeof voices === 'object' ? voices : {}), [language]: voice });
}

export function recallSpeed(): number {
  const speed = recall(SPEED);
  return typeof speed === 'number' ? speed : 1;
}

export function rememberSpeed(speed: number): void {
  remember(SPEED, speed);
}
