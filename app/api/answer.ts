import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { isSaidTooLarge, MAX_BODY_BYTES } from '@/lib/body-limit';
import { tellLength } from '@/lib/content-length';
import { env } from '@/lib/env';
import { AppError, toAppError } from '@/lib/errors';
import { currentRequestId } from '@/lib/request-context';
import { logFailure } from '../log-failure';

type Handler<Context> = (request: Request, context: Context) => Promise<Response>;

/**
 * What every route has in common: foreign origins are refused where something changes, and a failure becomes
 * `{ error: { code, message, requestId, fields? } }` with its cause in the log under the same id.
 */
export function route<Context>(handler: Handler<Context>): Handler<Context> {
  return async (request, context) => {
    const requestId = currentRequestId() ?? randomUUID();
    try {
      requireKnownOrigin(request);
      return allowOrigin(request, tellLength(await handler(request, context)));
    } catch (error) {
      return allowOrigin(request, toErrorResponse(error, requestId));
    }
  };
}

/** `OPTIONS` of every route: what a browser asks before a page of another origin may call. */
export async function preflight(request: Request): Promise<Response> {
  const headers = {
    'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers': 'authorization, content-type, idempotency-key, last-event-id',
    'access-control-max-age': '600',
  };
  return allowOrigin(request, new Response(null, { status: 204, headers }));
}

/** Lets pages of the origins in `CORS_ORIGINS` read the answer; with a bearer token, since cookies stay at home. */
function allowOrigin(request: Request, response: Response): Response {
  const origin = request.headers.get('origin');
  if (origin !== null && env.CORS_ORIGINS.includes(origin)) response.headers.set('access-control-allow-origin', origin);
  if (env.CORS_ORIGINS.length > 0) response.headers.append('vary', 'origin');
  return response;
}

export function toErrorResponse(thrown: unknown, requestId: string): Response {
  const error = toAppError(thrown);
  logFailure(error, requestId);
  const { code, parentMessage: message, fields, status, retryAfterMs } = error;
  const headers = retryAfterMs === undefined ? undefined : { 'retry-after': String(Math.ceil(retryAfterMs / 1000)) };
  const body = { error: { code, message, requestId, ...(fields && { fields }) } };
  return Response.json(body, { status, ...(headers && { headers }) });
}

/** Cookies go along with requests from any website; what changes something must come from ours, or from one we know. */
function requireKnownOrigin(request: Request): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const origin = request.headers.get('origin');
  // Not from a browser, or not across origins.
  if (origin === null) return;
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host');
  const isOwn = URL.canParse(origin) && new URL(origin).host === host;
  if (!isOwn && !env.CORS_ORIGINS.includes(origin)) throw new AppError('origin_not_allowed');
}

/**
 * The client's key of this request, from `Idempotency-Key`: what the request makes has it as its id, so that one whose
 * answer was lost can be sent again. Undefined without the header; `invalid_input` unless it is a UUID.
 */
export function requestKeyOf(request: Request): string | undefined {
  const key = request.headers.get('idempotency-key');
  if (key === null) return undefined;
  const parsed = z.uuid().safeParse(key);
  if (!parsed.success) throw new AppError('invalid_input', { fields: { 'Idempotency-Key': 'This is not a UUID.' } });
  return parsed.data.toLowerCase();
}

/** The body as JSON: at most 64 kB, `invalid_input` where it is none. */
export async function readJson(request: Request): Promise<unknown> {
  const text = await readText(request);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError('invalid_input', { cause, fields: { body: 'This is not JSON.' } });
  }
}

async function readText(request: Request): Promise<string> {
  if (isSaidTooLarge(request.headers)) throw new AppError('body_too_large');
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_BODY_BYTES) throw new AppError('body_too_large');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
