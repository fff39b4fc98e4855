'use client';

import { useSyncExternalStore } from 'react';

/**
 * Says that there is no connection, over the page and without moving it. The region is there from the start, or screen
 * readers would miss its first words; a status it is only with words, so that a form's own is the only one otherwise.
 */
export function OfflineBanner() {
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return (
    <div
      role={isOnline ? undefined : 'status'}
      aria-live="polite"
      aria-atomic="true"
      className="pointer-events-none fixed inset-x-0 top-[max(0.5rem,env(safe-area-inset-top))] z-30 flex justify-center px-4"
    >
      {isOnline ? null : (
        <p
          data-over-text
          className="max-w-md animate-settle rounded-card border border-line-strong bg-raised px-5 py-2.5 text-center font-semibold text-ink text-sm shadow-float"
        >
          You are offline. What is on this page stays; nothing can be saved until you are back.
        </p>
      )}
    </div>
  );
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}
