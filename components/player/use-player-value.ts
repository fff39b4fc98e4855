import { useSyncExternalStore } from 'react';
import type { Player } from './player';
import type { PlayerState } from './player-state';

/** A part of the player's state: the same value or object as long as nothing has changed in it. */
export function usePlayerValue<Value>(player: Player | null, select: (state: PlayerState | null) => Value): Value {
  return useSyncExternalStore(
    player?.subscribe ?? neverChanges,
    () => select(player?.getState() ?? null),
    () => select(null),
  );
}

function neverChanges(): () => void {
  return () => {};
}
