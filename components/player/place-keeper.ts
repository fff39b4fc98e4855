import { rememberPlace, tellPlace } from './listening-places';
import type { PlayerState } from './player-state';
import { textAt } from './timeline';

const NOTHING = { storyId: '', offset: 0, at: 0 };

type Played = {
  getState: () => PlayerState;
  subscribe: (listener: () => void) => () => void;
  subscribeProgress: (listener: () => void) => () => void;
  positionMs: () => number;
};

const EVERY_MS = 3000;
/** Other devices may be a sentence or two behind. */
const TOLD_EVERY_MS = 15_000;
/** Nobody needs to be brought back to the first words. */
const WORTH_KEEPING_MS = 3000;

/**
 * Remembers where the story is, every few seconds and whenever the parent does something, for another evening; and tells the
 * app, less often, for another device.
 */
export function keepPlaces(player: Played): () => void {
  let keptAt = 0;
  let told = NOTHING;

  /** `isLastChance`: the parent has done something, and may be gone the next moment. */
  function keep(isLastChance: boolean, isLeaving = false): void {
    const { story, narration, segments, isEnded, goal } = player.getState();
    // Before it is where it was left the last time, there is nothing new to remember.
    if (story === null || narration === null || segments.length === 0 || goal !== null) return;
    const now = Date.now();
    keptAt = now;
    const ms = player.positionMs();
    const isWorthKeeping = !isEnded && ms >= WORTH_KEEPING_MS;
    const place = { storyId: story.id, offset: textAt(segments, ms), at: now };
    rememberPlace(place, isWorthKeeping);
    // The first words of whoever has just begun are no news; going back to them is.
    if (!isWorthKeeping && !isLastChance) return;
    const next = isWorthKeeping ? place : { ...place, offset: 0 };
    const isSameStory = told.storyId === next.storyId;
    const isDue = isLastChance || !isSameStory || now - told.at >= TOLD_EVERY_MS;
    if (!isDue || (isSameStory && told.offset === next.offset)) return;
    told = next;
    void tellPlace(next, isLeaving).then((isHeard) => {
      if (!isHeard && told === next) told = NOTHING;
    });
  }

  function keepNowAndThen(): void {
    if (Date.now() - keptAt >= EVERY_MS) keep(false);
  }

  const keepAtOnce = () => keep(true);
  const keepAndLeave = () => keep(true, true);
  const stops = [
    player.subscribeProgress(keepNowAndThen),
    onChange(player, ({ isOn, isEnded }) => `${isOn}${isEnded}`, keepAtOnce),
  ];
  window.addEventListener('pagehide', keepAndLeave);
  return () => {
    window.removeEventListener('pagehide', keepAndLeave);
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
