/** Whoever has not touched the page for so long has fallen asleep, and the screen may too. */
const ASLEEP_AFTER_MS = 20 * 60 * 1000;

const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'scroll'] as const;

/**
 * Keeps the screen lit while a story is on it. The browser takes the lock away whenever the page is hidden, so it is asked
 * for again when the page is back. Where there is no such lock (Firefox before 126), or the battery is low, the screen
 * goes out as ever.
 */
export function keepScreenAwake(): () => void {
  if (!('wakeLock' in navigator)) return () => {};
  let lock: WakeLockSentinel | null = null;
  let isAsking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = new AbortController();

  function letGo(): void {
    void lock?.release();
    lock = null;
  }

  async function hold(): Promise<void> {
    if (isAsking || document.hidden || (lock !== null && !lock.released)) return;
    isAsking = true;
    lock = await navigator.wakeLock.request('screen').catch(() => null);
    isAsking = false;
    if (stop.signal.aborted) letGo();
  }

  function seen(): void {
    clearTimeout(timer);
    timer = setTimeout(letGo, ASLEEP_AFTER_MS);
    void hold();
  }

  const options = { signal: stop.signal, passive: true };
  for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, seen, options);
  document.addEventListener('visibilitychange', seen, options);
  seen();
  return () => {
    stop.abort();
    clearTimeout(timer);
    letGo();
  };
}
