/** The part of the window in which a line can be read comfortably, in parts of its height. */
const TOP = 0.12;
const BOTTOM = 0.68;
/** Where a line is brought to. */
const GOOD = 0.3;

const SCROLL_KEYS = new Set(['PageUp', 'PageDown', 'ArrowUp', 'ArrowDown', 'Home', 'End', ' ']);

export type SpokenLine = ReturnType<typeof followSpokenLine>;

/**
 * Keeps the sentence that is spoken in view. A reader who scrolls away from it is left alone, until they scroll back to
 * it or ask for it.
 */
export function followSpokenLine() {
  const listeners = new Set<() => void>();
  let sentence: Range | null = null;
  let isAway = false;
  let isReaderScrolling = false;

  function setAway(next: boolean): void {
    if (next === isAway) return;
    isAway = next;
    for (const listener of listeners) listener();
  }

  function isInView(): boolean {
    if (sentence === null) return true;
    const { top, bottom } = sentence.getBoundingClientRect();
    return bottom > window.innerHeight * TOP && top < window.innerHeight * BOTTOM;
  }

  function bringIntoView(): void {
    if (sentence === null || isInView()) return;
    isReaderScrolling = false;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const top = window.scrollY + sentence.getBoundingClientRect().top - window.innerHeight * GOOD;
    window.scrollTo({ top, behavior: isCalm ? 'instant' : 'smooth' });
  }

  function readerScrolls(event: Event): void {
    if (event instanceof KeyboardEvent && !SCROLL_KEYS.has(event.key)) return;
    isReaderScrolling = true;
  }

  function scrolled(): void {
    if (isReaderScrolling) setAway(!isInView());
  }

  const byReader = ['wheel', 'touchmove', 'keydown', 'pointerdown'];
  for (const type of byReader) window.addEventListener(type, readerScrolls, { passive: true });
  window.addEventListener('scroll', scrolled, { passive: true });
  return {
    isAway: () => isAway,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** The sentence that is spoken from now on; null: none that can be seen. */
    speak(next: Range | null): void {
      const isBack = sentence === null;
      sentence = next;
      if (next === null || isBack) setAway(false);
      if (!isAway) bringIntoView();
    },
    returnToLine(): void {
      setAway(false);
      bringIntoView();
    },
    stop(): void {
      for (const type of byReader) window.removeEventListener(type, readerScrolls);
      window.removeEventListener('scroll', scrolled);
    },
  };
}
