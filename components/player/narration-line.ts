import { followNarration } from './follow-narration';
import { type BegunNarration, parseFailure, parseNarration } from './narration-wire';
import { pause, waitBefore } from './patience';
import type { Failure } from './player-state';
import type { PlayerStore } from './player-store';
import type { Segment } from './timeline';

/** Interruptions in a row without a new sentence between them, after which it is a failure. */
const MOST_INTERRUPTIONS = 3;

/** The line to the story that is in the player: asks for its narration and follows it, until the signal ends it. */
export async function openNarrationLine(store: PlayerStore, signal: AbortSignal): Promise<void> {
  const countSegments = () => store.getState().segments.length;
  for (let interruptions = 0; !signal.aborted; ) {
    const { story, voice } = store.getState();
    if (story === null) return;
    const begun = await askPatiently(store, story.id, voice, signal);
    if (signal.aborted || begun === null) return;
    if ('code' in begun) return store.dispatch({ type: 'failed', failure: begun });

    const { id, voice: speaker, fallbackCode } = begun;
    const place = begun.place && { offset: begun.place.offset, at: Date.now() - begun.place.agoMs };
    const wholeUrl = begun.isReady ? `/api/narrations/${id}/audio` : null;
    store.dispatch({ type: 'narration', id, voice: speaker, fallbackCode, wholeUrl, place });
    for (const segment of begun.segments) store.dispatch({ type: 'segment', segment });
    const before = countSegments();
    const follower = {
      storyId: story.id,
      narrationId: id,
      countSegments,
      onSegment: (segment: Segment) => store.dispatch({ type: 'segment', segment }),
      onConnection: (isConnected: boolean) => store.dispatch({ type: 'connection', isConnected }),
    };
    const outcome = await followNarration(follower, signal);
    if (signal.aborted || outcome.type === 'left') return;
    if (outcome.type === 'done') return store.dispatch({ type: 'done', durationMs: outcome.durationMs });

    interruptions = countSegments() > before ? 1 : interruptions + 1;
    const isWorthAsking = outcome.failure.code === 'narration_interrupted' && interruptions < MOST_INTERRUPTIONS;
    if (!isWorthAsking) return store.dispatch({ type: 'failed', failure: outcome.failure });
    await pause(waitBefore(interruptions - 1), signal);
  }
}

/** Until it is answered, however often the connection is lost. */
async function askPatiently(
  store: PlayerStore,
  storyId: string,
  voice: string | null,
  signal: AbortSignal,
): Promise<BegunNarration | Failure | null> {
  for (let tries = 0; !signal.aborted; tries += 1) {
    const response = await fetch(`/api/stories/${storyId}/narrations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(voice === null ? {} : { voice }),
      signal,
    }).catch(() => null);
    if (signal.aborted) return null;
    store.dispatch({ type: 'connection', isConnected: response !== null });
    if (response !== null) {
      const body: unknown = await response.json().catch(() => null);
      return (response.ok ? parseNarration(body) : null) ?? parseFailure(body);
    }
    await pause(waitBefore(tries), signal);
  }
  return null;
}
