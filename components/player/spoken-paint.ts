/* How spoken words are lit. */

export const WORD = {
  name: 'spoken-word',
  priority: 1,
  // Colours only, so that nothing moves.
  colours: 'background-color: var(--color-accent); color: var(--color-on-accent);',
};
export const SENTENCE = {
  name: 'spoken-sentence',
  priority: 0,
  colours: 'background-color: var(--color-accent-soft); color: var(--color-ink);',
};

/** Without the API (Firefox before 140) the story is heard, and its line kept in view, all the same. */
export function createPaint({ name, priority, colours }: typeof WORD) {
  if (!('highlights' in CSS)) return { show: () => {}, stop: () => {} };
  const highlight = new Highlight();
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
  // From here, since the build's CSS parser does not know the pseudo-element, and the page's policy allows no inline style.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`::highlight(${name}) { ${colours} }`);
  document.adoptedStyleSheets.push(sheet);
  return {
    show(range: Range | null): void {
      highlight.clear();
      if (range !== null) highlight.add(range);
    },
    stop(): void {
      CSS.highlights.delete(name);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    },
  };
}
