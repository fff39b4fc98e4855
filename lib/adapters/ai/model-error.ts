import {
  APICallError,
  EmptyResponseBodyError,
  InvalidResponseDataError,
  InvalidStreamPartError,
  JSONParseError,
  LoadAPIKeyError,
  NoContentGeneratedError,
  NoOutputGeneratedError,
  RetryError,
  StreamProviderError,
  TypeValidationError,
} from 'ai';
import { z } from 'zod';
import { AppError, type ErrorCode } from '@/lib/errors';
import { retryAfterOf } from '@/lib/retry-after';

/*
 * Everything the AI SDK throws or emits as an error part, in our own words: by status, type and code, never by message.
 * `cause` may quote the prompt (APICallError does), so a log must not print it whole.
 */

type Verdict = { code: ErrorCode; isRetryable: boolean; isPaidFor?: boolean };

const BUSY: Verdict = { code: 'storyteller_busy', isRetryable: true };
const UNAVAILABLE: Verdict = { code: 'storyteller_unavailable', isRetryable: true };
const SILENT: Verdict = { code: 'storyteller_silent', isRetryable: true };
/** After a 200 it is billed, whatever came: the same model is not asked again. */
const GIBBERISH: Verdict = { code: 'storyteller_gibberish', isRetryable: true, isPaidFor: true };
const REFUSED: Verdict = { code: 'storyteller_refused', isRetryable: false };
const KEY: Verdict = { code: 'storyteller_key', isRetryable: false };
const CREDIT: Verdict = { code: 'storyteller_credit', isRetryable: false };
/** Our request is wrong for this model: unknown id, no provider that respects privacy, prompt too long. */
const UNSUITED: Verdict = { code: 'storyteller_unavailable', isRetryable: false };

const VERDICT_BY_STATUS: Readonly<Record<number, Verdict>> = {
  401: KEY,
  402: CREDIT,
  408: BUSY,
  429: BUSY,
};

/** Names that providers send as `code` in the middle of a stream, where OpenRouter passes theirs on. */
const VERDICT_BY_NAME: Readonly<Record<string, Verdict>> = {
  rate_limit_exceeded: BUSY,
  overloaded_error: BUSY,
  insufficient_quota: CREDIT,
  invalid_api_key: KEY,
  content_filter: REFUSED,
  content_policy_violation: REFUSED,
};

const NETWORK_CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'EPIPE',
]);
const SILENT_NETWORK_CODES: ReadonlySet<string> = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

/** How deep the SDK and undici wrap one error in another. */
const MAX_CAUSES = 6;

const payloadSchema = z.object({
  code: z.union([z.number(), z.string()]),
  metadata: z.record(z.string(), z.unknown()).nullish(),
});
type Payload = z.infer<typeof payloadSchema>;

const errorBodySchema = z.object({ error: payloadSchema });

/**
 * The storyteller_* error that a failure of the model amounts to; what is not a failure of the model is `internal`.
 * An AbortError counts as silence: whether our own side gave up, only the caller's signal knows.
 */
export function toStorytellerError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const verdict = judge(error);
  return verdict
    ? new AppError(verdict.code, { ...verdict, ...retryAfterOf(headerOf(error)), cause: error })
    : new AppError('internal', { cause: error });
}

function headerOf(error: unknown): string | undefined {
  return APICallError.isInstance(error) ? error.responseHeaders?.['retry-after'] : undefined;
}

function judge(error: unknown): Verdict | undefined {
  if (RetryError.isInstance(error)) return judge(error.lastError);
  if (APICallError.isInstance(error) && (error.statusCode ?? 0) >= 400) return judgeResponse(error);

  const causes = causesOf(error);
  return judgeTransport(causes) ?? judgePayload(error) ?? (causes.some(isGibberish) ? GIBBERISH : judgeKind(error));
}

/** The last resort: the call did fail at the vendor's side, without saying how. */
function judgeKind(error: unknown): Verdict | undefined {
  if (LoadAPIKeyError.isInstance(error)) return KEY;
  return APICallError.isInstance(error) || StreamProviderError.isInstance(error) ? UNAVAILABLE : undefined;
}

function judgeResponse({ statusCode = 0, data }: APICallError): Verdict {
  const body = errorBodySchema.safeParse(data);
  return judgeStatus(statusCode, body.success ? body.data.error.metadata : undefined);
}

function judgeStatus(status: number, metadata: Payload['metadata']): Verdict {
  if (status === 403) return isModeration(metadata) ? REFUSED : KEY;
  return VERDICT_BY_STATUS[status] ?? (status >= 500 || status === 409 ? UNAVAILABLE : UNSUITED);
}

/** OpenRouter's 403 is either a flagged prompt, which lists its reasons, or a key without permission. */
function isModeration(metadata: Payload['metadata']): boolean {
  return metadata != null && ('reasons' in metadata || 'flagged_input' in metadata || 'patterns' in metadata);
}

function judgeTransport(causes: readonly unknown[]): Verdict | undefined {
  if (causes.some(isTimeout)) return SILENT;
  const codes = causes.map(codeOf);
  if (codes.some((code) => SILENT_NETWORK_CODES.has(code))) return SILENT;
  return codes.some((code) => NETWORK_CODES.has(code) || code.startsWith('UND_ERR_')) ? UNAVAILABLE : undefined;
}

/** `{ code, message }` in a stream or in a 200 answer. The SDK guesses a status from some messages; its guess is unused. */
function judgePayload(error: unknown): Verdict | undefined {
  const wrapped = APICallError.isInstance(error) || StreamProviderError.isInstance(error) ? error.data : error;
  if (wrapped instanceof Error) return undefined;
  const payload = payloadSchema.safeParse(wrapped);
  if (!payload.success) return undefined;
  const { code, metadata } = payload.data;
  const status = Number(code);
  if (status >= 400 && status <= 599) return judgeStatus(status, metadata);
  return VERDICT_BY_NAME[code] ?? UNAVAILABLE;
}

function isGibberish(error: unknown): boolean {
  return (
    JSONParseError.isInstance(error) ||
    TypeValidationError.isInstance(error) ||
    InvalidResponseDataError.isInstance(error) ||
    InvalidStreamPartError.isInstance(error) ||
    EmptyResponseBodyError.isInstance(error) ||
    NoContentGeneratedError.isInstance(error) ||
    NoOutputGeneratedError.isInstance(error)
  );
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function causesOf(error: unknown): unknown[] {
  const causes: unknown[] = [];
  for (let current = error; current != null && causes.length < MAX_CAUSES; ) {
    causes.push(current);
    current = current instanceof Error ? current.cause : undefined;
  }
  return causes;
}
