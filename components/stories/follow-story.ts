import { STORY_STATUSES } from '@/lib/stories/story';
import type { LiveStoryEvent } from './live-story-state';

const LOST_AFTER_MS = 3000;
const LONGEST_WAIT_MS = 15_000;
/** The session is over, or the story is gone. */
const REFUSALS: readonly number[] = [401, 403, 404];

type Follower = {
  onEvents: (events: readonly LiveStoryEvent[]) => void;
  /** Nothing more will come; the page knows why. */
  onRefused: () => void;
};

/**
 * Follows `GET /api/stories/[id]/stream` and hands over what happened once per animation frame, in order. The browser
 * reconnects a broken stream by itself with `Last-Event-ID`; it gives up on an answer other than 200. Then the stream
 * is opened anew, a little later each time, unless the story is not to be followed any more: it was deleted, or the
 * session has ended. `from`: how much of the content is on the screen already.
 */
export function followStory(storyId: string, from: number, { onEvents, onRefused }: Follower): () => void {
  let source: EventSource | undefined;
  let waiting: LiveStoryEvent[] = [];
  let frame = 0;
  let lostTimer: ReturnType<typeof setTimeout> | undefined;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let retries = 0;
  let seen = from;
  let isStopped = false;

  function flush() {
    frame = 0;
    const events = waiting;
    waiting = [];
    onEvents(events);
  }

  function push(event: LiveStoryEvent) {
    waiting.push(event);
    // A hidden page has no frames; it must still learn that the story is told.
    if (document.hidden) flush();
    else if (frame === 0) frame = requestAnimationFrame(flush);
  }

  function connected() {
    retries = 0;
    clearTimeout(lostTimer);
    lostTimer = undefined;
    push({ type: 'connected' });
  }

  async function disconnected(closed: boolean) {
    lostTimer ??= setTimeout(() => push({ type: 'connection-lost' }), LOST_AFTER_MS);
    if (!closed) return;
    const isRefused = await isStoryRefused(storyId);
    if (isStopped) return;
    if (isRefused) {
      stop();
      onRefused();
      return;
    }
    retryTimer = setTimeout(open, Math.min(1000 * 2 ** retries, LONGEST_WAIT_MS));
    retries += 1;
  }

  function end(event: LiveStoryEvent) {
    stop();
    push(event);
  }

  function open() {
    const stream = new EventSource(`/api/stories/${storyId}/stream?from=${seen}`);
    source = stream;
    stream.onopen = connected;
    stream.addEventListener('title', (event) => push({ type: 'title', title: field(event, 'title') }));
    stream.addEventListener('text', (event) => {
      const delta = field(event, 'delta');
      const offset = Number(event.lastEventId);
      if (offset - delta.length <= seen) seen = Math.max(seen, offset);
      push({ type: 'text', delta, offset });
    });
    stream.addEventListener('done', (event) => {
      const status = STORY_STATUSES.find((known) => known === field(event, 'status'));
      end({ type: 'done', status: status ?? 'ready' });
    });
    stream.addEventListener('error', (event) => {
      // Both an event named `error` and a broken connection arrive here; only the first carries a message.
      if (event instanceof MessageEvent) {
        end({ type: 'failed', code: field(event, 'code'), message: field(event, 'message') });
      } else {
        void disconnected(stream.readyState === EventSource.CLOSED);
      }
    });
  }

  function stop() {
    isStopped = true;
    source?.close();
    clearTimeout(lostTimer);
    clearTimeout(retryTimer);
  }

  open();
  return () => {
    stop();
    cancelAnimationFrame(frame);
  };
}

/** An `EventSource` does not tell why it was refused; a server that is starting anew, or a gateway, is worth waiting for. */
async function isStoryRefused(storyId: string): Promise<boolean> {
  const response = await fetch(`/api/stories/${storyId}`, { method: 'HEAD' }).catch(() => null);
  return response !== null && REFUSALS.includes(response.status);
}

function field(event: MessageEvent<unknown>, name: string): string {
  const data: unknown = JSON.parse(String(event.data));
  const value: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined;
  return typeof value === 'string' ? value : '';
}
