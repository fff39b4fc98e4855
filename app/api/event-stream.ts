import { describeCause, ERRORS, type ErrorCode, toAppError } from '@/lib/errors';
import { log } from '@/lib/log';

/** Proxies close what is silent for a minute, and a closed tab is only noticed by writing to it. */
const HEARTBEAT_MS = 15_000;

/** `id`: where a follower goes on from after this event. */
export type WireEvent = { event: string; id?: number; data: unknown };

export function encodeEvent({ event, id, data }: WireEvent): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

export function failureEvent(code: ErrorCode): WireEvent {
  return { event: 'error', data: { code, message: ERRORS[code].message } };
}

/** Where the follower is: `Last-Event-ID` after a lost connection, `?from=` for what the page came with. */
export function readOffset(request: Request): number {
  const given = request.headers.get('last-event-id') ?? new URL(request.url).searchParams.get('from') ?? '';
  return /^\d{1,9}$/.test(given) ? Number(given) : 0;
}

/**
 * The events as `text/event-stream`. Leaving it early ends the following, never what is followed: `stop` is called when the
 * client has gone.
 */
export function toEventStream<Event>(
  events: AsyncIterable<Event>,
  toWire: (event: Event) => WireEvent,
  stop: () => void,
): Response {
  const encoder = new TextEncoder();
  let heartbeat: NodeJS.Timeout | undefined;
  let isOpen = true;
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (text: string) => {
        if (isOpen) controller.enqueue(encoder.encode(text));
      };
      heartbeat = setInterval(() => send(': \n\n'), HEARTBEAT_MS);
      try {
        for await (const event of events) send(encodeEvent(toWire(event)));
      } catch (thrown) {
        const { code, cause } = toAppError(thrown);
        log.warn({ code, cause: describeCause(cause) }, 'following failed');
        send(encodeEvent(failureEvent(code)));
      }
      clearInterval(heartbeat);
      if (isOpen) controller.close();
    },
    cancel() {
      isOpen = false;
      clearInterval(heartbeat);
      stop();
    },
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      // nginx would collect the events otherwise.
      'x-accel-buffering': 'no',
    },
  });
}
