import type { Player } from './player';
import { EMPTY_PLAYER } from './player-state';
import { alertWords } from './player-words';
import { usePlayerValue } from './use-player-value';

/** For a screen reader: what is wrong, once. The time that ticks is not told. */
export function PlayerStatus({ player }: { player: Player }) {
  const alert = usePlayerValue(player, (state) => alertWords(state ?? EMPTY_PLAYER));
  return (
    <span role="status" className="sr-only">
      {alert}
    </span>
  );
}
