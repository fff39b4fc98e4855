import { channel } from 'node:diagnostics_channel';
import type { ServerResponse } from 'node:http';
import { beforeHead } from './before-head';

/*
 * Next 16.4 drops the `content-length` of what a route answers (FORBIDDEN_HEADERS in next/dist/server/send-response.js) and
 * sends it in chunks. Players want to know how long a recording is before they have it. So routes tell the length under
 * another name, and it gets its own back when the head is written. Where nobody listens to Node's channel, on a serverless
 * host say, the other name goes out and means nothing.
 */

const TOLD_AS = 'x-content-length';

/** For an answer that a route gives: what it says of its length survives. */
export function tellLength(response: Response): Response {
  const length = response.headers.get('content-length');
  if (length !== null) response.headers.set(TOLD_AS, length);
  return response;
}

/** Once, at the start of the process. https://nodejs.org/api/diagnostics_channel.html#event-httpserverrequeststart */
export function keepContentLengths(): void {
  channel('http.server.request.start').subscribe((message) => {
    if (hasResponse(message)) keepContentLength(message.response);
  });
}

function hasResponse(message: unknown): message is { response: ServerResponse } {
  return typeof message === 'object' && message !== null && 'response' in message;
}

function keepContentLength(response: ServerResponse): void {
  beforeHead(response, () => {
    const length = response.getHeader(TOLD_AS);
    if (length === undefined) return;
    response.removeHeader(TOLD_AS);
    response.setHeader('content-length', length);
  });
}
