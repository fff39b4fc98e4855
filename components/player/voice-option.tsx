import { PauseIcon, PlayIcon } from './player-icons';
import type { VoiceChoice } from './voice-list';

type VoiceOptionProps = {
  voice: VoiceChoice;
  isChosen: boolean;
  isPreviewed: boolean;
  /** A choice only: arrow keys pass through every voice, and to begin may cost. */
  onChoose: () => void;
  onPreview: () => void;
};

export function VoiceOption({ voice, isChosen, isPreviewed, onChoose, onPreview }: VoiceOptionProps) {
  const Icon = isPreviewed ? PauseIcon : PlayIcon;
  return (
    <li className="flex items-center gap-2 pr-2 pl-4">
      <label className="flex min-h-12 min-w-0 flex-1 items-center gap-3">
        <input
          type="radio"
          name="player-voice"
          checked={isChosen}
          onChange={onChoose}
          className="size-5 shrink-0 accent-accent"
        />
        <span className="truncate">{voice.name}</span>
        {voice.isPaid ? <span className="text-ink-faint text-sm">paid</span> : null}
      </label>
      <button
        type="button"
        aria-label={isPreviewed ? `Stop the preview of ${voice.name}` : `Preview ${voice.name}`}
        onClick={onPreview}
        className="inline-flex size-11 shrink-0 items-center justify-center rounded-full text-accent hover:bg-accent-soft"
      >
        <Icon className="size-5" isFilled={!isPreviewed} />
      </button>
    </li>
  );
}
