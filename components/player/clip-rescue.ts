import type { AudioDeck } from './audio-deck';
import { findRefusal, pause, probe, waitBefore } from './patience';
import { currentClip } from './player-state';
import type { PlayerStore } from './player-store';

/** Of one recording, before the story goes on without it. */
const MOST_TRIES = 2;

/**
 * A recording that breaks off is loaded again: as often as it takes while the server cannot be reached, twice where it
 * can; then it is skipped. Never both at once for one recording.
 */
export function createClipRescue(store: PlayerStore, deck: Pick<AudioDeck, 'reload' | 'positionMs'>) {
  let url = '';
  let tries = 0;
  /** Whose rescue is under way: a story that was left must not keep the next one from its own. */
  let busyFor: AbortSignal | null = null;

  async function rescue(signal: AbortSignal): Promise<void> {
    const clip = currentClip(store.getState());
    const { story, place } = store.getState();
    store.dispatch({ type: 'stalled', isStalled: true });
    if (clip === null || story === null) return;
    if (clip.url !== url) tries = 0;
    const { url: wanted } = clip;
    url = wanted;

    for (let waits = 0; (await probe(wanted, signal)) === null && !signal.aborted; waits += 1) {
      store.dispatch({ type: 'connection', isConnected: false });
      await pause(waitBefore(waits), signal);
    }
    if (signal.aborted || currentClip(store.getState())?.url !== wanted) return;
    store.dispatch({ type: 'connection', isConnected: true });
    tries += 1;
    if (tries <= MOST_TRIES) {
      await pause(waitBefore(tries - 1) / 2, signal);
      if (!signal.aborted && currentClip(store.getState())?.url === wanted) deck.reload();
      return;
    }
    const refusal = await findRefusal(story.id, signal);
    if (signal.aborted) return;
    store.dispatch(
      refusal === null
        ? { type: 'clip-failed', clip: place.clip, atMs: deck.positionMs }
        : { type: 'refused', failure: { code: refusal, message: '' } },
    );
  }

  return async (signal: AbortSignal): Promise<void> => {
    if (busyFor === signal) return;
    busyFor = signal;
    try {
      await rescue(signal);
    } finally {
      if (busyFor === signal) busyFor = null;
    }
  };
}
