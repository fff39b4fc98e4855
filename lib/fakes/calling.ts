import { CallPolicy, type CallPolicySettings } from '../call-policy';
import { AppError, type ErrorCode } from '../errors';

export const SETTINGS: CallPolicySettings = {
  maxRetries: 3,
  retryDelayMs: 1000,
  longestPauseMs: 10_000,
  longestTryingMs: 45_000,
  limitMs: 15_000,
  atOnce: 2,
  waiting: 1,
  failures: 1,
  restMs: 30_000,
  probeWaitMs: 1500,
  lasting: ['voice_key'],
  codes: { silent: 'voice_silent', busy: 'voice_busy' },
};

export const passing = (
  code: ErrorCode = 'voice_unavailable',
  more: { retryAfterMs?: number; isPaidFor?: boolean } = {},
) => new AppError(code, { isRetryable: true, ...more });
export const never = new AbortController().signal;

/** Each call answers with the next outcome, every further one with the last; all are timed from the first on. */
export function provider(...outcomes: [unknown, ...unknown[]]) {
  const askedAt: number[] = [];
  const signals: AbortSignal[] = [];
  const beganAt = Date.now();
  const ask = async (signal: AbortSignal) => {
    const outcome = outcomes[Math.min(askedAt.push(Date.now() - beganAt), outcomes.length) - 1];
    signals.push(signal);
    if (outcome instanceof Promise) return outcome;
    if (outcome instanceof Error) throw outcome;
    return outcome;
  };
  return { ask, askedAt, signals };
}

export const policyWith = (changes: Partial<CallPolicySettings> = {}) => new CallPolicy({ ...SETTINGS, ...changes });

export const toCode = (error: unknown) => (error instanceof AppError ? error.code : error);
