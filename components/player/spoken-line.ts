import { bringLineTo, isReadable, readableStretch } from './readable-stretch';

const SCROLL_KEYS = new Set(['PageUp', 'PageDown', 'ArrowUp', 'ArrowDown', 'Home', 'End', ' ']);
/** Safari before 26.2 does not tell when scrolling has ended, and what is at its end does not scroll at all. */
const LONGEST_SCROLL_MS = 1500;

export type SpokenLine = ReturnType<typeof followSpokenLine>;

/**
 * Keeps the line that is spoken in view. A reader who scrolls away from it is left alone, until they scroll back to it
 * or ask for it. What scrolls by itself, or because of us, is not the reader.
 */
export function followSpokenLine() {
  const listeners = new Set<() => void>();
  let word: Range | null = null;
  let isAway = false;
  let readerScroll: ReturnType<typeof setTimeout> | undefined;
  let ownScroll: ReturnType<typeof setTimeout> | undefined;

  function setAway(next: boolean): void {
    if (next === isAway) return;
    isAway = next;
    for (const listener of listeners) listener();
  }

  function endOwnScroll(): void {
    clearTimeout(ownScroll);
    ownScroll = undefined;
  }

  function endReaderScroll(): void {
    clearTimeout(readerScroll);
    readerScroll = undefined;
  }

  function bringIntoView(): void {
    if (word === null) return;
    const [line, stretch] = [word.getBoundingClientRect(), readableStretch()];
    if (ownScroll !== undefined && isReadable(line, stretch)) return;
    if (bringLineTo(line, stretch)) {
      clearTimeout(ownScroll);
      ownScroll = setTimeout(scrollEnded, LONGEST_SCROLL_MS);
    }
  }

  function follow(): void {
    // Whether the reader means to go away is known when they have scrolled.
    if (!isAway && readerScroll === undefined) bringIntoView();
  }

  function readerScrolls(event: Event): void {
    if (!isScrollIntent(event)) return;
    // Else the page would go on to where we sent it, against the reader.
    if (ownScroll !== undefined) window.scrollTo({ top: window.scrollY, behavior: 'instant' });
    endOwnScroll();
    waitForReader();
  }

  function waitForReader(): void {
    clearTimeout(readerScroll);
    readerScroll = setTimeout(scrollEnded, LONGEST_SCROLL_MS);
  }

  function scrolled(): void {
    if (readerScroll === undefined || word === null) return;
    waitForReader();
    setAway(!isReadable(word.getBoundingClientRect(), readableStretch()));
  }

  function scrollEnded(): void {
    scrolled();
    endOwnScroll();
    endReaderScroll();
    // The voice may have gone on meanwhile.
    follow();
  }

  const byReader = ['wheel', 'touchmove', 'keydown', 'pointerdown'];
  for (const type of byReader) window.addEventListener(type, readerScrolls, { passive: true });
  window.addEventListener('scroll', scrolled, { passive: true });
  document.addEventListener('scrollend', scrollEnded);
  window.addEventListener('resize', follow);
  return {
    isAway: () => isAway,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** The word that is spoken from now on; null: none that can be seen. */
    speak(next: Range | null): void {
      const isBack = word === null;
      word = next;
      if (next === null || isBack) setAway(false);
      follow();
    },
    returnToLine(): void {
      setAway(false);
      endOwnScroll();
      endReaderScroll();
      bringIntoView();
    },
    stop(): void {
      endOwnScroll();
      endReaderScroll();
      for (const type of byReader) window.removeEventListener(type, readerScrolls);
      window.removeEventListener('scroll', scrolled);
      document.removeEventListener('scrollend', scrollEnded);
      window.removeEventListener('resize', follow);
    },
  };
}

/** A pointer scrolls by the scroll bar only; whatever happens in the player's sheet scrolls the sheet. */
function isScrollIntent(event: Event): boolean {
  const target = event.target instanceof Element ? event.target : document.documentElement;
  if (target.closest('dialog') !== null) return false;
  if (event instanceof PointerEvent) return event.clientX >= document.documentElement.clientWidth;
  if (!(event instanceof KeyboardEvent)) return true;
  const isControl = target.closest(event.key === ' ' ? 'button, summary, input' : 'input, select, textarea') !== null;
  return SCROLL_KEYS.has(event.key) && !isControl;
}
