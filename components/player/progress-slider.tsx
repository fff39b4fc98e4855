import type { Player } from './player';
import { knownDurationMs } from './player-state';
import { clockTime, spokenTime } from './player-words';
import { usePlayerValue } from './use-player-value';
import { useProgress } from './use-progress';

const STEP_MS = 1000;

export function ProgressSlider({ player }: { player: Player }) {
  const durationMs = usePlayerValue(player, (state) => (state === null ? 0 : knownDurationMs(state)));
  const isComplete = usePlayerValue(player, (state) => state?.isComplete ?? false);
  const ms = Math.min(useProgress(player, STEP_MS), durationMs);
  const soFar = isComplete ? '' : ' so far';
  return (
    <div>
      <input
        type="range"
        aria-label="Place in the story"
        aria-valuetext={`${spokenTime(ms)} of ${spokenTime(durationMs)}${soFar}`}
        min={0}
        max={Math.max(STEP_MS, Math.floor(durationMs / STEP_MS) * STEP_MS)}
        step={STEP_MS}
        value={ms}
        onChange={(event) => player.seek(event.currentTarget.valueAsNumber)}
        className="h-11 w-full cursor-pointer accent-accent"
      />
      <div aria-hidden="true" className="-mt-1 flex justify-between text-ink-soft text-sm tabular-nums">
        <span>{clockTime(ms)}</span>
        <span>
          {clockTime(durationMs)}
          {soFar}
        </span>
      </div>
    </div>
  );
}
