import type { Player } from './player';
import { fallbackWords } from './player-words';
import { usePlayerValue } from './use-player-value';
import type { VoiceChoice } from './voice-list';

/** Who stood in for the chosen voice, for how much of the story. */
export function FallbackLine({ player, voices }: { player: Player; voices: readonly VoiceChoice[] }) {
  const words = usePlayerValue(player, (state) => fallbackWords(state?.segments ?? [], voices));
  return words === '' ? null : <p className="text-balance text-ink-soft text-sm">{words}</p>;
}
