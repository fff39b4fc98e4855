/*
 * The text of a story as it stands on the page: paragraphs know where they begin in the story's content, so a place in
 * the one is a place in the other.
 */

/** A place in a text node of the page. */
type DomPlace = { node: Text; offset: number };

export function findArticle(storyId: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`article[data-story-id="${CSS.escape(storyId)}"]`);
}

/** A stretch of the content as a range of the page; null while it is not all there. */
export function rangeOf(article: HTMLElement, start: number, end: number): Range | null {
  const paragraphs = [...article.querySelectorAll<HTMLElement>('p[data-start]')];
  const [from, to] = [placeOf(paragraphs, start, 'after'), placeOf(paragraphs, end, 'before')];
  if (from === null || to === null) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Which character of the content was hit; null beside the text. */
export function characterAt(article: HTMLElement, x: number, y: number): number | null {
  const place = caretAt(x, y);
  const paragraph = place?.node.parentElement?.closest<HTMLElement>('p[data-start]');
  if (!place || !paragraph || !article.contains(paragraph) || !isNear(place, x, y)) return null;
  return startOf(paragraph) + lengthBefore(paragraph, place.node) + place.offset;
}

function startOf(paragraph: HTMLElement): number {
  return Number(paragraph.dataset['start']);
}

function textNodesOf(paragraph: HTMLElement): Text[] {
  return [...paragraph.childNodes].filter((node) => node instanceof Text);
}

function lengthBefore(paragraph: HTMLElement, node: Text): number {
  const nodes = textNodesOf(paragraph);
  return nodes.slice(0, nodes.indexOf(node)).reduce((sum, { length }) => sum + length, 0);
}

/** Where one node ends and the next begins, `side` says which of the two is meant. */
function placeOf(paragraphs: readonly HTMLElement[], character: number, side: 'before' | 'after'): DomPlace | null {
  const isBefore = (start: number) => (side === 'before' ? start < character : start <= character);
  const paragraph = paragraphs.findLast((candidate) => isBefore(startOf(candidate)));
  if (paragraph === undefined) return null;
  let rest = character - startOf(paragraph);
  for (const node of textNodesOf(paragraph)) {
    if (rest < node.length || (side === 'before' && rest === node.length)) return { node, offset: rest };
    rest -= node.length;
  }
  return null;
}

/** Safari has the older of the two only, and so have phones of some years. */
function caretAt(x: number, y: number): DomPlace | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return toTextPlace(caret?.offsetNode, caret?.offset);
  }
  const range = Reflect.apply(Reflect.get(document, 'caretRangeFromPoint'), document, [x, y]);
  return range instanceof Range ? toTextPlace(range.startContainer, range.startOffset) : null;
}

function toTextPlace(node: Node | undefined, offset = 0): DomPlace | null {
  return node instanceof Text ? { node, offset } : null;
}

/** A thumb is thicker than a letter. */
const THUMB_PX = 16;

/** The caret goes to the end of a line that was touched far beside it: that is not a touch of its last word. */
function isNear({ node, offset }: DomPlace, x: number, y: number): boolean {
  const range = document.createRange();
  range.setStart(node, Math.max(0, offset - 1));
  range.setEnd(node, Math.min(node.length, offset + 1));
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      x >= left - THUMB_PX && x <= right + THUMB_PX && y >= top - THUMB_PX && y <= bottom + THUMB_PX,
  );
}
