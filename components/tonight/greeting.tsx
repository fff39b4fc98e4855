'use client';

import { useSyncExternalStore } from 'react';
import { greetingAt, hourIn } from './greeting-words';

type GreetingProps = {
  /** The parent's name, where known. */
  name?: string | null;
  /** IANA name; without it the phone's own. */
  timeZone?: string | null;
  /** The hour there when the page was made, 0–23: what it says until the phone's own clock is asked. */
  hour: number | null;
};

/** The page's `h1`. Where the server does not know the time it says something for every hour. */
export function Greeting({ name, timeZone = null, hour }: GreetingProps) {
  const words = useSyncExternalStore(
    subscribeToMinutes,
    () => greetingAt(hourIn(timeZone, new Date())),
    () => (hour === null ? 'Hello' : greetingAt(hour)),
  );
  return (
    <h1 className="font-story text-[1.875rem] text-ink leading-tight tracking-[-0.01em] sm:text-4xl">
      {name ? `${words}, ${name}` : words}
    </h1>
  );
}

function subscribeToMinutes(onChange: () => void): () => void {
  const timer = setInterval(onChange, 60_000);
  return () => clearInterval(timer);
}
