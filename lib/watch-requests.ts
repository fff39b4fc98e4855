import { randomUUID } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage, ServerResponse } from 'node:http';
import { beforeHead } from './before-head';
import { log } from './log';
import { metrics } from './metrics';
import { enterRequest } from './request-context';
import { routeNameOf } from './route-name';

/** From a proxy in front of us; anything else could hold a name. */
const REQUEST_ID = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS']);

/** Slower than this, an answer is worth a line. */
const SLOW_MS = 5000;

/**
 * Gives each request of this process an id, before Next sees it: pages, actions and routes are its own to call, so there
 * is no one function of ours around them all. https://nodejs.org/api/diagnostics_channel.html#http
 */
export function watchRequests(): void {
  subscribe('http.server.request.start', (message) => {
    if (typeof message !== 'object' || message === null || !('request' in message && 'response' in message)) return;
    const { request, response } = message;
    if (request instanceof IncomingMessage && response instanceof ServerResponse) begin(request, response);
  });
}

function begin(request: IncomingMessage, response: ServerResponse): void {
  const given = request.headers['x-request-id'];
  const requestId = typeof given === 'string' && REQUEST_ID.test(given) ? given.toLowerCase() : randomUUID();
  // Who has gone already has no address. That is not to say that we know none: leaving at once would be a way around limits.
  const entered = enterRequest(requestId, request.socket.remoteAddress ?? 'gone');
  beforeHead(response, () => tellFailure(entered, response));
  response.setHeader('x-request-id', requestId);
  const startedAt = performance.now();
  response.once('close', () => end(request, response, performance.now() - startedAt, requestId));
}

/** Only now: of a page that is answered with 404, Next would render what belongs to one that is not there. */
function tellFailure({ failure }: ReturnType<typeof enterRequest>, response: ServerResponse): void {
  if (failure === undefined || response.statusCode !== 200) return;
  response.statusCode = failure.status;
  if (failure.retryAfterMs !== undefined) response.setHeader('retry-after', Math.ceil(failure.retryAfterMs / 1000));
}

function end(request: IncomingMessage, response: ServerResponse, durationMs: number, requestId: string): void {
  const method = METHODS.has(request.method ?? '') ? (request.method ?? '') : 'other';
  const route = routeNameOf(request.url ?? '/');
  const status = response.statusCode;
  const isStream = String(response.getHeader('content-type')).startsWith('text/event-stream');
  metrics.requests.inc({ method, route, status });
  if (!isStream) metrics.requestSeconds.observe({ method, route }, durationMs / 1000);
  if (route === '/_next') return;
  // Asked every few seconds.
  const isProbe = route.startsWith('/api/health') || route === '/api/metrics';
  const line = { requestId, method, route, status, durationMs: Math.round(durationMs) };
  if (!isStream && durationMs > SLOW_MS) log.warn(line, 'answered slowly');
  else log[isProbe ? 'debug' : 'info'](line, 'answered');
}
