import { useSyncExternalStore } from 'react';
import type { Player } from './player';

/** Read anew whenever the story moves on; renders only where what is read has changed, so it has to be coarse. */
export function usePlayerReading<Value>(player: Player, read: () => Value): Value {
  return useSyncExternalStore(
    (listener) => {
      const stops = [player.subscribeProgress(listener), player.subscribe(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    read,
    read,
  );
}

/** Where the story is, in whole steps. */
export function useProgress(player: Player, stepMs: number): number {
  return usePlayerReading(player, () => Math.floor(player.positionMs() / stepMs) * stepMs);
}
