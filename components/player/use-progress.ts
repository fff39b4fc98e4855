import { useSyncExternalStore } from 'react';
import type { Player } from './player';

/** Where the story is, in whole steps: a component renders once a step, and only those that ask for it do. */
export function useProgress(player: Player, stepMs: number): number {
  const steps = useSyncExternalStore(
    (listener) => {
      const stops = [player.subscribeProgress(listener), player.subscribe(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    () => Math.floor(player.positionMs() / stepMs),
    () => 0,
  );
  return steps * stepMs;
}
