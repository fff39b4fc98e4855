/** A page that nobody looks at is not painted. */
const LONGEST_WAIT_MS = 100;

/** Resolves when what was decided until now is on the screen: a tap is answered first, and what it asks for comes then. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_WAIT_MS);
  });
}
