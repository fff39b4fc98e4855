import type { Player } from './player';
import { EMPTY_PLAYER } from './player-state';
import { alertWords, clockTime, phaseWords } from './player-words';
import { describeSleep } from './sleep-timer';
import { usePlayerValue } from './use-player-value';
import { usePlayerReading, useProgress } from './use-progress';

/** The quiet line: what is wrong or awaited, else the time. What is wrong is said by a `PlayerStatus` beside it. */
export function PlayerSubtitle({ player, hasTime }: { player: Player; hasTime: boolean }) {
  const alert = usePlayerValue(player, (state) => alertWords(state ?? EMPTY_PLAYER));
  const phase = usePlayerValue(player, (state) => phaseWords(state ?? EMPTY_PLAYER));
  const sleep = usePlayerReading(player, () => describeSleep(player.getState().sleep, Date.now()));
  const ms = useProgress(player, 1000);
  const time = clockTime(ms);
  const quiet = [phase || (hasTime ? time : ''), sleep].filter(Boolean).join(' · ');
  return (
    <span className="block truncate text-ink-soft text-sm tabular-nums">
      {alert ? <span aria-hidden="true">{alert}</span> : quiet}
    </span>
  );
}
