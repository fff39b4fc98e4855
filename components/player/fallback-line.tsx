import type { Player } from './player';
import { EMPTY_PLAYER } from './player-state';
import { fallbackWords } from './player-words';
import { usePlayerValue } from './use-player-value';
import type { VoiceChoice } from './voice-list';

/** Who stood in for the chosen voice, for how much of the story. */
export function FallbackLine({ player, voices }: { player: Player; voices: readonly VoiceChoice[] }) {
  const words = usePlayerValue(player, (state) => fallbackWords(state ?? EMPTY_PLAYER, voices));
  return words === '' ? null : <p className="text-balance text-ink-soft text-sm">{words}</p>;
}
