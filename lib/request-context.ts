import { AsyncLocalStorage } from 'node:async_hooks';

/** Of the answer: its HTTP status, and when the same may be asked again. */
type Failure = { status: number; retryAfterMs: number | undefined };

/** What was set going by a request may outlive it by half an hour: no request or response belongs here. */
type RequestContext = { readonly requestId: string; readonly peer: string | undefined; failure?: Failure };

// One per process: pages, actions, routes and instrumentation are bundled apart. `lib/errors.ts`, which browsers load
// too, reads `requestId` from there.
const shared = globalThis as typeof globalThis & {
  requestContext?: AsyncLocalStorage<RequestContext>;
  requestId?: () => string | undefined;
};

function context(): AsyncLocalStorage<RequestContext> {
  shared.requestContext ??= new AsyncLocalStorage();
  shared.requestId ??= currentRequestId;
  return shared.requestContext;
}

/**
 * From here on, in everything that this request sets going: also in a story that goes on being written after its answer.
 */
export function enterRequest(requestId: string, peer?: string): RequestContext {
  const entered = { requestId, peer };
  context().enterWith(entered);
  return entered;
}

/**
 * What a server action fails with becomes its answer's, to which Next gives it no other way (docs/decisions/023). Without
 * effect once the answer has begun, and where nobody listens to Node's channel.
 */
export function failRequest(failure: Failure): void {
  const entered = context().getStore();
  if (entered !== undefined) entered.failure = failure;
}

/** Of the request that set this going; undefined at boot and in what nobody asked for. */
export function currentRequestId(): string | undefined {
  return context().getStore()?.requestId;
}

/** The address that this request's connection comes from; undefined where nobody listens to Node's channel. */
export function currentPeer(): string | undefined {
  return context().getStore()?.peer;
}

/** So that the other side's log can be read beside ours. */
export function withRequestId(init: RequestInit = {}): RequestInit {
  const requestId = currentRequestId();
  if (requestId === undefined) return init;
  const headers = new Headers(init.headers);
  headers.set('x-request-id', requestId);
  return { ...init, headers };
}
