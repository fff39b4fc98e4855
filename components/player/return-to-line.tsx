import { useSyncExternalStore } from 'react';
import { ToLineIcon } from './player-icons';
import type { SpokenLine } from './spoken-line';

/** For a reader who has scrolled away from what is spoken. */
export function ReturnToLine({ line }: { line: SpokenLine }) {
  const isAway = useSyncExternalStore(line.subscribe, line.isAway, () => false);
  if (!isAway) return null;
  return (
    <div className="mb-2 flex justify-center">
      <button
        type="button"
        onClick={line.returnToLine}
        className="pointer-events-auto inline-flex min-h-11 animate-settle items-center gap-2 rounded-full border border-line-strong bg-raised px-4 font-semibold text-ink text-sm shadow-float hover:bg-accent-soft"
      >
        <ToLineIcon className="size-4.5" />
        To the spoken line
      </button>
    </div>
  );
}
