import { ChoicePill } from '@/components/ui/choice-pill';
import { Fieldset } from '@/components/ui/fieldset';
import type { StoryFace } from '@/lib/children/reading-settings';

type FaceFieldProps = { face: StoryFace; onChange: (face: StoryFace) => void };

const FACES: readonly { value: StoryFace; label: string }[] = [
  { value: 'book', label: 'Book' },
  { value: 'plain', label: 'Plain' },
  { value: 'clear', label: 'Clear' },
];

export function FaceField({ face, onChange }: FaceFieldProps) {
  return (
    <Fieldset
      label="Face"
      hint="Clear: made so that no letter is taken for another."
      className="grid grid-cols-3 gap-1.5"
    >
      {FACES.map(({ value, label }) => (
        <ChoicePill
          key={value}
          type="radio"
          isCompact
          name="story-face"
          checked={value === face}
          onChange={() => onChange(value)}
        >
          {/* Each in its own letters. */}
          <span data-story-face={value}>
            <span className="font-normal font-story text-lg">{label}</span>
          </span>
        </ChoicePill>
      ))}
    </Fieldset>
  );
}
