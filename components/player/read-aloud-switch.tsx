'use client';

import { useReadAloud } from './read-aloud-wish';

/** Not a part of the request: it is a habit of this device. */
export function ReadAloudSwitch() {
  const [isOn, setIsOn] = useReadAloud();
  return (
    <label className="mx-auto mt-4 flex min-h-12 w-fit items-center gap-3 rounded-control px-2 text-left text-ink">
      <input
        type="checkbox"
        role="switch"
        aria-checked={isOn}
        checked={isOn}
        onChange={(event) => setIsOn(event.currentTarget.checked)}
        className="relative h-7 w-12 shrink-0 cursor-pointer appearance-none rounded-full border border-line-strong bg-sunken transition-colors duration-200 before:absolute before:top-1/2 before:left-1 before:size-5 before:-translate-y-1/2 before:rounded-full before:bg-ink-soft before:transition-transform before:duration-200 checked:border-accent checked:bg-accent checked:before:translate-x-[1.15rem] checked:before:bg-on-accent"
      />
      <span>Read it aloud as it is written</span>
    </label>
  );
}
