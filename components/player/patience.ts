const LONGEST_WAIT_MS = 15_000;

/** Longer from try to try: 1 s, 2 s, 4 s … 15 s. */
export function waitBefore(tries: number): number {
  return Math.min(1000 * 2 ** tries, LONGEST_WAIT_MS);
}

/** Resolves early, without an error, when there is nothing to wait for any more; and when the browser is back online. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', go);
      window.removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, ms);
    signal.addEventListener('abort', go);
    window.addEventListener('online', go);
    if (signal.aborted) go();
  });
}

/** What the server says of an address; 0: it is somewhere else, as recordings in a Storage are; null: it cannot be reached. */
export async function probe(url: string, signal: AbortSignal): Promise<number | null> {
  const asking = { method: 'HEAD', signal, cache: 'no-store', redirect: 'manual' } as const;
  const response = await fetch(url, asking).catch(() => null);
  return response?.status ?? null;
}

/** The session is over, or the story is gone; null where neither is so, or nobody can tell. */
export async function findRefusal(storyId: string, signal: AbortSignal): Promise<'not_signed_in' | 'not_found' | null> {
  const status = await probe(`/api/stories/${storyId}`, signal);
  if (status === 401 || status === 403) return 'not_signed_in';
  return status === 404 ? 'not_found' : null;
}
