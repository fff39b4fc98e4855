'use client';

import { useEffect, useRef } from 'react';

/** How far the reader has come: a hair at the top of the window. Nothing for those who hear the page, nothing to press. */
export function ProgressLine({ storyId }: { storyId: string }) {
  const lineRef = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const [line, article] = [lineRef.current, document.querySelector(`article[data-story-id="${storyId}"]`)];
    if (line === null || article === null) return;
    let frame = 0;
    const draw = () => {
      frame = 0;
      const { top, height } = article.getBoundingClientRect();
      // Read is what has passed the middle of the window.
      const middle = window.innerHeight / 2;
      const share = top >= 0 ? 0 : Math.min(1, (middle - top) / height);
      line.style.transform = `scaleX(${share})`;
    };
    const redraw = () => {
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    // The text grows, and its letters may be made larger.
    const watcher = new ResizeObserver(redraw);
    watcher.observe(article);
    window.addEventListener('scroll', redraw, { passive: true });
    return () => {
      watcher.disconnect();
      window.removeEventListener('scroll', redraw);
      cancelAnimationFrame(frame);
    };
  }, [storyId]);

  return (
    <div aria-hidden="true" data-progress className="pointer-events-none fixed inset-x-0 top-0 z-30 h-0.5">
      <div
        ref={lineRef}
        style={{ transform: 'scaleX(0)' }}
        className="h-full origin-left bg-accent rtl:origin-right forced-colors:bg-[CanvasText]"
      />
    </div>
  );
}
