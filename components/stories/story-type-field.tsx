import { Fieldset } from '@/components/ui/fieldset';
import type { StoryType } from '@/lib/stories/story-brief';
import { STORY_TYPE_NAMES } from './new-story-choices';

type StoryTypeFieldProps = { initial: StoryType; error: string | undefined };

export function StoryTypeField({ initial, error }: StoryTypeFieldProps) {
  return (
    <Fieldset label="Kind of story" error={error} className="grid gap-2.5 sm:grid-cols-3">
      <TypeOption type="child" initial={initial} />
      <TypeOption type="hero" initial={initial} />
      <TypeOption type="combined" initial={initial} />
    </Fieldset>
  );
}

function TypeOption({ type, initial }: { type: StoryType; initial: StoryType }) {
  return (
    <label className="relative flex min-h-14 items-center gap-3 rounded-card border border-line-strong bg-raised px-4 py-3 font-semibold text-ink leading-tight transition-colors duration-200 hover:bg-accent-soft has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2 sm:min-h-32 sm:flex-col sm:justify-center sm:text-center">
      <input
        type="radio"
        name="type"
        value={type}
        defaultChecked={type === initial}
        className="peer absolute inset-0 size-full cursor-pointer appearance-none rounded-card outline-none"
      />
      <TypePicture type={type} />
      {STORY_TYPE_NAMES[type]}
    </label>
  );
}

/** A small and a caped figure, alone or hand in hand. */
function TypePicture({ type }: { type: StoryType }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 48 32"
      className="h-9 w-13 shrink-0 text-ink-faint transition-colors duration-200 peer-checked:text-accent"
    >
      {type === 'hero' ? null : <Figure x={type === 'combined' ? 15 : 17} isHero={false} />}
      {type === 'child' ? <Figure x={32} isHero={false} /> : <Figure x={type === 'combined' ? 32 : 24} isHero />}
    </svg>
  );
}

function Figure({ x, isHero }: { x: number; isHero: boolean }) {
  const [head, top] = isHero ? [4.6, 7] : [4, 11.5];
  return (
    <g fill="currentColor">
      <circle cx={x} cy={top} r={head} />
      {isHero ? <path d={`M${x} 12.5L${x - 10} 30Q${x} 26 ${x + 10} 30Z`} opacity="0.5" /> : null}
      <path d={`M${x - 5} 30V${top + 10}a5 5 0 0 1 10 0V30Z`} />
    </g>
  );
}
