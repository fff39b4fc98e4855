/** A few seconds, so that no eye is startled. */
const DIM_MS = 5000;
/** Words come when the page has almost gone, are read, and go too: a screen that shows anything gives light. */
const LAST_WORDS_MS = 9000;

/**
 * Fades the dialog to black, and then what stands in it. By animations of its own rather than the style sheet's, which
 * `prefers-reduced-motion` ends at once: nothing moves here, and darkness that falls suddenly would startle. What it returns
 * gives the browser's own bars their colour back.
 */
export function dimScreen(dialog: HTMLElement): () => void {
  dialog.animate([{ opacity: 0 }, { opacity: 1 }], { duration: DIM_MS, easing: 'ease-in-out', fill: 'forwards' });
  const words = [0, 0, 1, 1, 0].map((opacity, step) => ({ opacity, offset: step / 4 }));
  for (const child of dialog.children) child.animate(words, { duration: LAST_WORDS_MS, fill: 'forwards' });

  const bars = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
  const colours = bars.map(({ content }) => content);
  for (const bar of bars) bar.content = '#000000';
  return () => {
    for (const [index, bar] of bars.entries()) bar.content = colours[index] ?? '';
  };
}
