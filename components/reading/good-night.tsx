'use client';

import { useEffect, useEffectEvent, useRef } from 'react';
import { useLoadedPlayer } from '@/components/player/player-context';
import { dimScreen } from './dim-screen';

type GoodNightProps = { name: string | null; onWake: () => void };

/** The light goes out over the whole page, and the voice with it. A tap or any key brings the light back. */
export function GoodNight({ name, onWake }: GoodNightProps) {
  const dialogRef = useRef<HTMLDialogElement>(null);
  const player = useLoadedPlayer();
  const fallAsleep = useEffectEvent(() => player?.fallAsleep());

  useEffect(() => {
    const dialog = dialogRef.current;
    if (dialog === null) return;
    dialog.showModal();
    const stayAwake = fallAsleep();
    const lightUp = dimScreen(dialog);
    return () => {
      lightUp();
      stayAwake?.();
    };
  }, []);

  return (
    <dialog
      ref={dialogRef}
      aria-label="Good night"
      onClose={onWake}
      onKeyDown={() => dialogRef.current?.close()}
      className="fixed inset-0 m-0 size-full max-h-none max-w-none touch-manipulation bg-dark opacity-0 outline-none backdrop:bg-transparent forced-color-adjust-none"
    >
      <button
        type="button"
        onClick={() => dialogRef.current?.close()}
        className="flex size-full cursor-none flex-col items-center justify-center gap-3 p-8 text-center text-sky-moon outline-none"
      >
        <span className="font-story text-3xl">{name === null ? 'Good night.' : `Good night, ${name}.`}</span>
        <span className="text-sky-ink-soft">Tap to wake the screen.</span>
      </button>
    </dialog>
  );
}
