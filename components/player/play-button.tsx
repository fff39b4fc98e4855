import type { Player } from './player';
import { PauseIcon, PlayIcon } from './player-icons';
import { isListening } from './player-phase';
import { usePlayerValue } from './use-player-value';

export function PlayButton({ player, className }: { player: Player; className: string }) {
  const isOn = usePlayerValue(player, (state) => state !== null && isListening(state));
  const Icon = isOn ? PauseIcon : PlayIcon;
  return (
    <button
      type="button"
      aria-label={isOn ? 'Pause' : 'Play'}
      onClick={isOn ? player.pause : player.play}
      className={`inline-flex shrink-0 items-center justify-center rounded-full bg-accent text-on-accent transition-colors duration-200 hover:bg-accent-strong ${className}`}
    >
      <Icon className="size-1/2" isFilled={!isOn} />
    </button>
  );
}
