import { ERRORS, isErrorCode } from '@/lib/errors';
import { reasonWords } from './fallback-reason';
import { phaseOf } from './player-phase';
import type { Failure, PlayerState } from './player-state';
import type { Segment } from './timeline';

const NOTICES = {
  skipped: 'A sentence could not be played, and was left out.',
  'last-story': 'There is no other story to go on with.',
  'no-sheet': 'The rest of the player needs a connection.',
} as const;

/** A sentence for a failure: ours where we know the code, else what the server said. */
export function failureWords({ code, message }: Failure): string {
  return isErrorCode(code) ? ERRORS[code].message : message || ERRORS.internal.message;
}

/** What is worth interrupting a screen reader for; empty while all is well. */
export function alertWords(state: PlayerState): string {
  const phase = phaseOf(state);
  if (phase === 'failed' && state.failure !== null) return failureWords(state.failure);
  if (phase === 'waiting' && !state.isConnected) return 'Reconnecting…';
  return state.notice === null ? '' : NOTICES[state.notice];
}

/** The quiet second line of the player. */
export function phaseWords(state: PlayerState): string {
  switch (phaseOf(state)) {
    case 'waiting':
      return state.segments.length === 0 ? 'Finding a voice…' : 'The next words are on their way…';
    case 'paused':
      return 'Paused';
    case 'ended':
      return 'The end. Sleep well.';
    default:
      return '';
  }
}

/** `1:05`, `1:02:03`. */
export function clockTime(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const tail = String(seconds % 60).padStart(2, '0');
  return hours === 0 ? `${minutes}:${tail}` : `${hours}:${String(minutes).padStart(2, '0')}:${tail}`;
}

/** `1 minute 5 seconds`, for those who hear it. */
export function spokenTime(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const parts = [
    [Math.floor(seconds / 60), 'minute'],
    [seconds % 60, 'second'],
  ] as const;
  const words = parts.flatMap(([count, unit]) => (count === 0 ? [] : `${count} ${unit}${count === 1 ? '' : 's'}`));
  return words.join(' ') || '0 seconds';
}

const PROVIDERS: Readonly<Record<string, string>> = {
  elevenlabs: 'ElevenLabs',
  openrouter: 'OpenRouter',
  'built-in': 'the built-in voice',
  silence: 'silence',
};

export type NamedVoice = { id: string; name: string };

function voiceName(voice: string, voices: readonly NamedVoice[]): string {
  const [provider = '', ...rest] = voice.split(':');
  const name = voices.find(({ id }) => id === voice)?.name ?? rest.join(':');
  return `${name || 'a voice'} (${PROVIDERS[provider] ?? provider})`;
}

/** Whose voice it is, and why it is not the one that was asked for. */
export function speakerWords({ voice, fallbackCode }: Segment, voices: readonly NamedVoice[]): string {
  const who = `Read by ${voiceName(voice, voices)}`;
  return fallbackCode === null ? `${who}.` : `${who}, because ${reasonWords(fallbackCode)}.`;
}

/** One line for the whole narration so far; empty where nobody had to stand in. */
export function fallbackWords(
  { narration, segments }: Pick<PlayerState, 'narration' | 'segments'>,
  voices: readonly NamedVoice[],
): string {
  if (narration !== null && narration.fallbackCode !== null) {
    const isOne = segments.every(({ voice }) => voice === narration.voice);
    const who = isOne ? voiceName(narration.voice, voices) : 'other voices';
    return `Read by ${who}, because ${reasonWords(narration.fallbackCode)}.`;
  }
  const others = segments.filter(({ fallbackCode }) => fallbackCode !== null);
  const [first] = others;
  if (first === undefined || first.fallbackCode === null) return '';
  const isOne = others.every(({ voice }) => voice === first.voice);
  const who = isOne ? voiceName(first.voice, voices) : 'other voices';
  const count = `${others.length} of ${segments.length} ${segments.length === 1 ? 'sentence' : 'sentences'}`;
  return `${count} read by ${who}, because ${reasonWords(first.fallbackCode)}.`;
}
