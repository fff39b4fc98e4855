import { describeCause, ERRORS, toAppError } from '@/lib/errors';
import { log } from '@/lib/log';
import type { StoryEvent } from '@/lib/stories/story-events';

/** Proxies close what is silent for a minute, and a closed tab is only noticed by writing to it. */
const HEARTBEAT_MS = 15_000;

function encodeEvent(event: StoryEvent): string {
  switch (event.type) {
    case 'text':
      return `id: ${event.offset}\nevent: text\ndata: ${JSON.stringify({ delta: event.delta })}\n\n`;
    case 'title':
      return `event: title\ndata: ${JSON.stringify({ title: event.title })}\n\n`;
    case 'error':
      return `event: error\ndata: ${JSON.stringify({ code: event.code, message: ERRORS[event.code].message })}\n\n`;
    default:
      return `event: ${event.type}\ndata: ${JSON.stringify({ id: event.id, status: event.status })}\n\n`;
  }
}

/**
 * The events as `text/event-stream`. Leaving it early ends the following, never the writing: `stop` is called when the
 * client has gone.
 */
export function toEventStream(events: AsyncIterable<StoryEvent>, stop: () => void): Response {
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
        for await (const event of events) send(encodeEvent(event));
      } catch (thrown) {
        const { code, cause } = toAppError(thrown);
        log.warn({ code, cause: describeCause(cause) }, 'following a story failed');
        send(encodeEvent({ type: 'error', code }));
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
