import { AsyncLocalStorage } from 'node:async_hooks';

type RequestContext = { requestId: string; setStatus?: (status: number) => void };

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
export function enterRequest(requestId: string, setStatus?: (status: number) => void): void {
  context().enterWith({ requestId, ...(setStatus && { setStatus }) });
}

/**
 * The HTTP status of this request's answer, for server actions, to which Next gives no way to set one
 * (docs/decisions/023). Without effect once the answer has begun, and where nobody listens to Node's channel.
 */
export function answerWithStatus(status: number): void {
  context().getStore()?.setStatus?.(status);
}

/** Of the request that set this going; undefined at boot and in what nobody asked for. */
export function currentRequestId(): string | undefined {
  return context().getStore()?.requestId;
}

/** So that the other side's log can be read beside ours. */
export function withRequestId(init: RequestInit = {}): RequestInit {
  const requestId = currentRequestId();
  if (requestId === undefined) return init;
  const headers = new Headers(init.headers);
  headers.set('x-request-id', requestId);
  return { ...init, headers };
}
