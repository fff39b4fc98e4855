import { parseDurationMs, parseFailure, parseSegment } from './narration-wire';
import { findRefusal, pause, waitBefore } from './patience';
import type { Failure } from './player-state';
import type { Segment } from './timeline';

type NarrationFollower = {
  storyId: string;
  narrationId: string;
  /** How many segments are here already. */
  countSegments: () => number;
  onSegment: (segment: Segment) => void;
  onConnection: (isConnected: boolean) => void;
};

export type NarrationOutcome =
  | { type: 'done'; durationMs: number | null }
  | { type: 'failed'; failure: Failure }
  | { type: 'left' };

/**
 * Follows `GET /api/narrations/[id]/events` to its end. The browser reconnects a broken stream by itself with
 * `Last-Event-ID` and gives up on an answer other than 200; then the stream is opened anew, a little later each time,
 * unless the story is not to be heard any more.
 */
export async function followNarration(follower: NarrationFollower, signal: AbortSignal): Promise<NarrationOutcome> {
  for (let tries = 0; !signal.aborted; tries += 1) {
    const before = follower.countSegments();
    const outcome = await readStream(follower, signal);
    if (outcome !== 'lost') return outcome;
    follower.onConnection(false);
    const refusal = await findRefusal(follower.storyId, signal);
    if (refusal !== null) return { type: 'failed', failure: { code: refusal, message: '' } };
    if (follower.countSegments() > before) tries = 0;
    await pause(waitBefore(tries), signal);
  }
  return { type: 'left' };
}

function readStream(follower: NarrationFollower, signal: AbortSignal): Promise<NarrationOutcome | 'lost'> {
  const { narrationId, countSegments, onSegment, onConnection } = follower;
  const stream = new EventSource(`/api/narrations/${narrationId}/events?from=${countSegments()}`);
  return new Promise((resolve) => {
    const end = (outcome: NarrationOutcome | 'lost') => {
      stream.close();
      signal.removeEventListener('abort', leave);
      resolve(outcome);
    };
    const leave = () => end({ type: 'left' });
    signal.addEventListener('abort', leave);
    stream.onopen = () => onConnection(true);
    stream.addEventListener('segment', (event) => {
      const segment = parseSegment(dataOf(event));
      if (segment !== null) onSegment(segment);
    });
    stream.addEventListener('done', (event) => end({ type: 'done', durationMs: parseDurationMs(dataOf(event)) }));
    stream.addEventListener('error', (event) => {
      // Both an event named `error` and a broken connection arrive here; only the first carries a message.
      if (event instanceof MessageEvent) end({ type: 'failed', failure: parseFailure(dataOf(event)) });
      else if (stream.readyState === EventSource.CLOSED) end('lost');
      else onConnection(false);
    });
  });
}

function dataOf(event: MessageEvent<unknown>): unknown {
  return JSON.parse(String(event.data));
}
