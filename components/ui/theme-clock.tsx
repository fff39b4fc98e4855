'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent } from 'react';

/** Asks for the page again when its theme is over: a page may stay open through sunset. `until`: on the wall clock. */
export function ThemeClock({ until }: { until: number }) {
  const router = useRouter();
  const askIfOver = useEffectEvent(() => {
    if (Date.now() >= until) router.refresh();
  });

  useEffect(() => {
    const timer = setTimeout(() => askIfOver(), until - Date.now());
    // A device that sleeps stops its timers.
    const onVisible = () => askIfOver();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [until]);

  return null;
}
