/** What is on the window's surface, over the text: the player's bar and whatever else floats carries this. */
const OVER_TEXT = '[data-over-text]';

/** Where a line is brought to, in parts of what can be read. */
const GOOD = 0.25;
/** So many lines before the edge it is time to scroll, since scrolling takes a moment and the voice does not wait. */
const LINES_AHEAD = 3;

type Stretch = { top: number; bottom: number };

/** Of the window, what nothing floats over. */
export function readableStretch(): Stretch {
  const height = window.innerHeight;
  const stretch = { top: 0, bottom: height };
  for (const element of document.querySelectorAll(OVER_TEXT)) {
    const { top, bottom } = element.getBoundingClientRect();
    if (top === bottom) continue;
    if (top + bottom > height) stretch.bottom = Math.min(stretch.bottom, top);
    else stretch.top = Math.max(stretch.top, bottom);
  }
  return stretch;
}

export function isReadable(line: Stretch, { top, bottom }: Stretch): boolean {
  return line.top >= top && line.bottom <= bottom;
}

/** Gently before the line is hidden, at once where it is. True where that makes the page scroll. */
export function bringLineTo(line: Stretch, { top, bottom }: Stretch): boolean {
  const ahead = (line.bottom - line.top) * LINES_AHEAD;
  if (isReadable({ top: line.top, bottom: line.bottom + ahead }, { top, bottom })) return false;
  const isHidden = !isReadable(line, { top, bottom });
  const end = document.documentElement.scrollHeight - window.innerHeight;
  const wanted = window.scrollY + line.top - (top + (bottom - top) * GOOD);
  const target = Math.min(end, Math.max(0, wanted));
  if (Math.abs(target - window.scrollY) < 1) return false;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollTo({ top: target, behavior: isCalm || isHidden ? 'instant' : 'smooth' });
  return true;
}
