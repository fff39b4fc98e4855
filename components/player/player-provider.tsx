'use client';

import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { PlayerBoundary } from './player-boundary';
import { PlayerContext } from './player-context';
import { createPlayerDoor, type PlayerDoor } from './player-door';

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

/** Without `lazy`: React would let what it reveals wait for up to 300 ms, and words would be spoken before they are lit. */
function LoadedBar({ door }: { door: PlayerDoor }) {
  const opened = useSyncExternalStore(door.subscribe, door.getOpened, () => null);
  if (opened === null) return null;
  const { Bar, player } = opened;
  return (
    <PlayerBoundary>
      <Bar player={player} />
    </PlayerBoundary>
  );
}
