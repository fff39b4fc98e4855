import type { Player } from './player';
import { speakerWords } from './player-words';
import { segmentIndexAt } from './timeline';
import { usePlayerValue } from './use-player-value';
import { useProgress } from './use-progress';
import { VoiceChooser } from './voice-chooser';
import type { VoiceChoice } from './voice-list';

/** `voices`: null while nobody knows. */
type VoiceFieldProps = { player: Player; language: string; voices: readonly VoiceChoice[] | null };

/** Who reads, and who could. */
export function VoiceField({ player, language, voices }: VoiceFieldProps) {
  const asked = usePlayerValue(player, (state) => state?.voice ?? state?.narration?.voice ?? '');
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-bold text-ink">Voice</legend>
      <SpeakerLine player={player} voices={voices ?? []} />
      {voices === null ? <p className="text-ink-soft">Asking who is there…</p> : null}
      {voices?.length === 0 ? <p className="text-ink-soft">No other voice can be asked right now.</p> : null}
      {voices !== null && voices.length > 0 ? (
        <VoiceChooser player={player} language={language} voices={voices} asked={asked} />
      ) : null}
    </fieldset>
  );
}

function SpeakerLine({ player, voices }: { player: Player; voices: readonly VoiceChoice[] }) {
  const segments = usePlayerValue(player, (state) => state?.segments ?? null);
  const ms = useProgress(player, 1000);
  const segment = segments?.[Math.max(0, segmentIndexAt(segments, ms))];
  return <p className="text-ink-soft">{segment === undefined ? '' : speakerWords(segment, voices)}</p>;
}
