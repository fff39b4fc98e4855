'use client';

import { createContext, use, useSyncExternalStore } from 'react';
import type { Player } from './player';
import { createPlayerDoor, type PlayerDoor } from './player-door';
import type { PlayerState } from './player-state';

export const PlayerContext = createContext<PlayerDoor | null>(null);

/** Outside the signed-in pages it leads nowhere. */
const NOWHERE = createPlayerDoor();

export function usePlayerDoor(): PlayerDoor {
  return use(PlayerContext) ?? NOWHERE;
}

/** The player once it is loaded; null until somebody is about to listen. */
export function useLoadedPlayer(): Player | null {
  const door = usePlayerDoor();
  return useSyncExternalStore(door.subscribe, door.getPlayer, () => null);
}

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
