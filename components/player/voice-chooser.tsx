import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ChevronDownIcon } from '@/components/ui/icons';
import type { Player } from './player';
import { useVoicePreview } from './use-voice-preview';
import type { VoiceChoice } from './voice-list';
import { VoiceOption } from './voice-option';

type VoiceChooserProps = { player: Player; language: string; voices: readonly VoiceChoice[]; asked: string };

/** A choice is heard, and may be paid for, only once it is confirmed. */
export function VoiceChooser({ player, language, voices, asked }: VoiceChooserProps) {
  const preview = useVoicePreview(player, language);
  const [picked, setPicked] = useState<string | null>(null);
  const chosen = picked ?? asked;

  function use(event: FormEvent) {
    event.preventDefault();
    if (chosen !== asked) player.setVoice(chosen);
  }

  return (
    <details className="group mt-2 rounded-control border border-line-strong bg-raised">
      <summary className="flex min-h-12 items-center justify-between rounded-control px-4 font-semibold">
        Choose another voice
        <ChevronDownIcon className="size-5 text-ink-soft transition-transform duration-200 group-open:rotate-180" />
      </summary>
      <form onSubmit={use}>
        <ul className="max-h-72 overflow-y-auto border-line border-t">
          {voices.map((voice) => (
            <VoiceOption
              key={voice.id}
              voice={voice}
              isChosen={voice.id === chosen}
              isPreviewed={voice.id === preview.playing}
              onChoose={() => setPicked(voice.id)}
              onPreview={() => preview.toggle(voice.id)}
            />
          ))}
        </ul>
        <div className="border-line border-t p-3">
          <Button type="submit" variant="secondary" aria-disabled={chosen === asked} className="w-full">
            Use this voice
          </Button>
        </div>
      </form>
    </details>
  );
}
