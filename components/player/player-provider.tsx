'use client';

import { lazy, type ReactNode, Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { PlayerBoundary } from './player-boundary';
import { PlayerContext } from './player-context';
import { createPlayerDoor, type PlayerDoor } from './player-door';

const PlayerBar = lazy(() => import('./player-bar').then((module) => ({ default: module.PlayerBar })));

/** Around the signed-in pages: what is heard goes on while the parent moves between them. */
export function PlayerProvider({ children }: { children: ReactNode }) {
  const [door] = useState(createPlayerDoor);
  const hostRef = useRef<HTMLDivElement>(null);

  useEffect(() => (hostRef.current === null ? undefined : door.mount(hostRef.current)), [door]);

  return (
    <PlayerContext value={door}>
      {children}
      <div ref={hostRef} hidden />
      <LoadedBar door={door} />
    </PlayerContext>
  );
}

function LoadedBar({ door }: { door: PlayerDoor }) {
  const player = useSyncExternalStore(door.subscribe, door.getPlayer, () => null);
  if (player === null) return null;
  return (
    <PlayerBoundary>
      <Suspense>
        <PlayerBar player={player} />
      </Suspense>
    </PlayerBoundary>
  );
}
