import { useId } from 'react';
import { ChevronDownIcon } from '@/components/ui/icons';
import type { Player } from './player';
import { SLEEP_CHOICES, toSleepChoice } from './sleep-timer';
import { usePlayerValue } from './use-player-value';

export function SleepField({ player }: { player: Player }) {
  const id = useId();
  const choice = usePlayerValue(player, (state) => (state === null ? 'off' : toSleepChoice(state.sleep)));
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-bold text-ink">
        Sleep timer
      </label>
      <div className="relative">
        <select
          id={id}
          value={choice}
          onChange={(event) => {
            const chosen = SLEEP_CHOICES.find(({ value }) => value === event.currentTarget.value);
            if (chosen) player.setSleep(chosen.value);
          }}
          className="control appearance-none pr-11"
        >
          {SLEEP_CHOICES.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <ChevronDownIcon className="pointer-events-none absolute top-1/2 right-3.5 size-5 -translate-y-1/2 text-ink-soft" />
      </div>
    </div>
  );
}
