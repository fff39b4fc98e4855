import { z } from 'zod';
import { AppError, type ErrorCode } from '@/lib/errors';
import { retryAfterOf } from '@/lib/retry-after';

/*
 * What the providers of voices answer instead of speech, in our own words: by status and code, never by message.
 * A `cause` may quote the story, so a log must not print it whole.
 */

type Verdict = { code: ErrorCode; isRetryable: boolean; isPaidFor?: boolean };

const BUSY: Verdict = { code: 'voice_busy', isRetryable: true };
const UNAVAILABLE: Verdict = { code: 'voice_unavailable', isRetryable: true };
/** After a 200 the words are billed, whatever came: the same provider is not asked for them again. */
const BROKE_OFF: Verdict = { code: 'voice_broke_off', isRetryable: true, isPaidFor: true };
const GIBBERISH: Verdict = { code: 'voice_gibberish', isRetryable: true, isPaidFor: true };
const REFUSED: Verdict = { code: 'voice_refused', isRetryable: false };
const KEY: Verdict = { code: 'voice_key', isRetryable: false };
const CREDIT: Verdict = { code: 'voice_credit', isRetryable: false };
/** Our request is wrong for this provider: unknown voice or model, text too long. */
const UNSUITED: Verdict = { code: 'voice_unavailable', isRetryable: false };

const VERDICT_BY_STATUS: Readonly<Record<number, Verdict>> = {
  401: KEY,
  402: CREDIT,
  403: KEY,
  408: BUSY,
  429: BUSY,
};

/**
 * Names say more than the status they come with: ElevenLabs sends `quota_exceeded` with 401
 * (https://help.elevenlabs.io/hc/en-us/articles/19572237925521).
 */
const VERDICT_BY_NAME: Readonly<Record<string, Verdict>> = {
  invalid_api_key: KEY,
  quota_exceeded: CREDIT,
  insufficient_credits: CREDIT,
  insufficient_quota: CREDIT,
  payment_required: CREDIT,
  too_many_concurrent_requests: BUSY,
  rate_limit_exceeded: BUSY,
  system_busy: BUSY,
  content_against_policy: REFUSED,
  content_policy_violation: REFUSED,
  content_filter: REFUSED,
};

const elevenLabsErrorSchema = z.object({
  detail: z.object({ status: z.string().optional(), code: z.string().optional() }),
});

const openRouterErrorSchema = z.object({
  error: z.object({
    code: z.union([z.number(), z.string()]),
    metadata: z.record(z.string(), z.unknown()).nullish(),
  }),
});

type Refusal = {
  status: number;
  /** Parsed JSON, or whatever came. */
  body: unknown;
  headers: Pick<Headers, 'get'> | undefined;
  cause?: unknown;
};

/** An answer that is no speech, as the error that it amounts to. */
export function errorOfAnswer({ status, body, headers, cause }: Refusal): AppError {
  const verdict = judgeBody(body) ?? VERDICT_BY_STATUS[status] ?? (isTheirs(status) ? UNAVAILABLE : UNSUITED);
  return new AppError(verdict.code, { ...verdict, ...retryAfterOf(headers?.get('retry-after')), cause });
}

/** What a call threw that got no answer. */
export function unavailable(cause: unknown): AppError {
  return cause instanceof AppError ? cause : new AppError(UNAVAILABLE.code, { ...UNAVAILABLE, cause });
}

/** What reading an answer threw: its connection, or what it says. */
export function errorInAnswer(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  const verdict = isNetworkError(cause) ? BROKE_OFF : GIBBERISH;
  return new AppError(verdict.code, { ...verdict, cause });
}

/** An answer that ended before the speech did. */
export function brokeOff(): AppError {
  return new AppError(BROKE_OFF.code, BROKE_OFF);
}

export function gibberish(cause?: unknown): AppError {
  return new AppError(GIBBERISH.code, { ...GIBBERISH, cause });
}

function isTheirs(status: number): boolean {
  return status >= 500 || status === 409 || status === 425;
}

function judgeBody(body: unknown): Verdict | undefined {
  const elevenLabs = elevenLabsErrorSchema.safeParse(body);
  if (elevenLabs.success) {
    const { status = '', code = '' } = elevenLabs.data.detail;
    return VERDICT_BY_NAME[status] ?? VERDICT_BY_NAME[code];
  }
  const openRouter = openRouterErrorSchema.safeParse(body);
  if (!openRouter.success) return undefined;
  const { code, metadata } = openRouter.data.error;
  // OpenRouter's 403 is either flagged words, which lists its reasons, or a key without permission.
  if (metadata && ('reasons' in metadata || 'flagged_input' in metadata)) return REFUSED;
  return VERDICT_BY_NAME[code];
}

const NETWORK_CODE = /^(UND_ERR_|E[A-Z_]+$)/;

/** How deep the vendor's library and undici wrap one error in another. */
const MAX_CAUSES = 6;

function isNetworkError(error: unknown): boolean {
  let current = error;
  for (let depth = 0; depth < MAX_CAUSES && current instanceof Error; depth += 1) {
    if ('code' in current && typeof current.code === 'string' && NETWORK_CODE.test(current.code)) return true;
    current = current.cause;
  }
  return false;
}
