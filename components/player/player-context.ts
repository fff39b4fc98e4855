'use client';

import { createContext, use, useSyncExternalStore } from 'react';
import type { Player } from './player';
import { createPlayerDoor, type PlayerDoor } from './player-door';

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
