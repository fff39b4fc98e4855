import { EMPTY_PLAYER, type PlayerState } from './player-state';
import { type PlayerAction, reducePlayer } from './reduce-player';

export type PlayerStore = {
  getState: () => PlayerState;
  dispatch: (action: PlayerAction) => void;
  subscribe: (listener: () => void) => () => void;
};

/** The state outside React. Listeners are called at once and in order, so that sound follows within a tap's own task. */
export function createPlayerStore(): PlayerStore {
  let state = EMPTY_PLAYER;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    dispatch(action) {
      const next = reducePlayer(state, action);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
