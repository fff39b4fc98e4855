import { ChoicePill } from '@/components/ui/choice-pill';
import { Fieldset } from '@/components/ui/fieldset';
import type { Player } from './player';
import { FASTEST, SLOWEST } from './reduce-player';
import { usePlayerValue } from './use-player-value';

const SPEEDS = [SLOWEST, 0.85, 1, 1.25, FASTEST];

export function SpeedField({ player }: { player: Player }) {
  const speed = usePlayerValue(player, (state) => state?.speed ?? 1);
  return (
    <Fieldset label="Speed" className="grid grid-cols-5 gap-1.5">
      {SPEEDS.map((choice) => (
        <ChoicePill
          key={choice}
          type="radio"
          isCompact
          name="player-speed"
          checked={choice === speed}
          onChange={() => player.setSpeed(choice)}
        >
          {choice}×
        </ChoicePill>
      ))}
    </Fieldset>
  );
}
