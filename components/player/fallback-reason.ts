import type { ErrorCode } from '@/lib/errors';
import type { PlayerState } from './player-state';

/** Why it was not the voice that was asked for; a parent who hears another needs no advice. */
const REASONS = {
  voice_unavailable: 'cannot be reached',
  voice_busy: 'is very busy',
  voice_silent: 'was silent',
  voice_broke_off: 'broke off',
  voice_gibberish: 'could not be played',
  voice_refused: 'would not read this',
  voice_key: 'is not set up correctly',
  voice_credit: 'is out of credit',
  language_not_voiced: 'does not speak this language',
  not_found: 'could not be found',
  plan_limit: 'is not part of your plan',
} as const satisfies Partial<Record<ErrorCode, string>>;

function isKnown(code: string): code is keyof typeof REASONS {
  return Object.hasOwn(REASONS, code);
}

export function reasonWords(code: string): string {
  return `the chosen voice ${isKnown(code) ? REASONS[code] : 'could not be had'}`;
}

/** For the page, so short that a phone has it in one line; empty where nobody had to stand in. */
export function standInWords({ narration, segments }: Pick<PlayerState, 'narration' | 'segments'>): string {
  const codes = [narration?.fallbackCode, ...segments.map(({ fallbackCode }) => fallbackCode)];
  const code = codes.find((candidate) => candidate !== null && candidate !== undefined);
  return code ? `Another reads: ${reasonWords(code)}.` : '';
}
