import { rememberPlace } from './listening-places';
import type { PlayerState } from './player-state';
import { textAt } from './timeline';

type Played = {
  getState: () => PlayerState;
  subscribe: (listener: () => void) => () => void;
  subscribeProgress: (listener: () => void) => () => void;
  positionMs: () => number;
};

const EVERY_MS = 3000;
/** Nobody needs to be brought back to the first words. */
const WORTH_KEEPING_MS = 3000;

/** Remembers where the story is, every few seconds and whenever the parent does something, for another evening. */
export function keepPlaces(player: Played): () => void {
  let keptAt = 0;

  function keep(): void {
    const { story, narration, segments, isEnded, goal } = player.getState();
    // Before it is where it was left the last time, there is nothing new to remember.
    if (story === null || narration === null || segments.length === 0 || goal !== null) return;
    keptAt = Date.now();
    const ms = player.positionMs();
    rememberPlace({ storyId: story.id, offset: textAt(segments, ms) }, !isEnded && ms >= WORTH_KEEPING_MS);
  }

  function keepNowAndThen(): void {
    if (Date.now() - keptAt >= EVERY_MS) keep();
  }

  const stops = [
    player.subscribeProgress(keepNowAndThen),
    onChange(player, ({ isOn, isEnded }) => `${isOn}${isEnded}`, keep),
  ];
  window.addEventListener('pagehide', keep);
  return () => {
    window.removeEventListener('pagehide', keep);
    for (const stop of stops) stop();
  };
}

/** Calls `act` whenever what is watched has become something else. */
export function onChange(
  { getState, subscribe }: Pick<Played, 'getState' | 'subscribe'>,
  watched: (state: PlayerState) => unknown,
  act: () => void,
): () => void {
  let last = watched(getState());
  return subscribe(() => {
    const now = watched(getState());
    if (now === last) return;
    last = now;
    act();
  });
}
