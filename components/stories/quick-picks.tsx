import type { ComponentType, ReactNode } from 'react';
import type { IconProps } from '@/components/ui/icons';

type QuickPick = { value: string; words: ReactNode; Picture?: ComponentType<IconProps> };

type QuickPicksProps = { picks: readonly QuickPick[]; chosen: string; onPick: (value: string) => void };

/**
 * What a thumb taps instead of a control that stands beside it and says the same: for keyboards and screen readers there is
 * that control alone, and where there are no scripts as well.
 */
export function QuickPicks({ picks, chosen, onPick }: QuickPicksProps) {
  return (
    <div aria-hidden="true" className="flex flex-wrap gap-2 [@media(scripting:none)]:hidden">
      {picks.map(({ value, words, Picture }) => (
        <button
          key={value}
          type="button"
          tabIndex={-1}
          data-chosen={value === chosen}
          // A tap leaves the keyboard where it is.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(value)}
          className="inline-flex min-h-11 items-center gap-2 rounded-full border border-line-strong bg-raised px-4 font-semibold text-ink transition-colors duration-200 hover:bg-accent-soft data-[chosen=true]:border-accent data-[chosen=true]:bg-accent data-[chosen=true]:text-on-accent"
        >
          {Picture ? <Picture className="-ml-1 size-5 shrink-0" /> : null}
          {words}
        </button>
      ))}
    </div>
  );
}
