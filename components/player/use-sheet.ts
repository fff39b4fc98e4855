import { type ComponentType, useState } from 'react';
import type { Player } from './player';
import type { PlayerSheetProps } from './player-sheet';

export type SheetComponent = ComponentType<PlayerSheetProps>;

export function loadSheet(): Promise<SheetComponent> {
  return import('./player-sheet').then(({ PlayerSheet }) => PlayerSheet);
}

/** The sheet while it is open. One that cannot be had, or breaks, is told in the bar, and the app stays as it is. */
export function useSheet(player: Player) {
  const [Sheet, setSheet] = useState<SheetComponent | null>(null);
  const close = () => setSheet(null);
  const fail = () => {
    close();
    player.tellNoSheet();
  };
  const open = () => void loadSheet().then((loaded) => setSheet(() => loaded), fail);
  return { Sheet, open, close, fail };
}
