import type { ShelfList } from './shelf-list';

/*
 * Where somebody was in the library, by entry of the browser's history: what is gone back to is as it was left. The stories
 * themselves stay in this page's memory; across a reload only numbers are kept, for this tab.
 */

/** In `history.state`, beside what the router keeps there. */
const MARK = 'taleShelf';

/** Of the entries that were looked at last. */
const MOST_SHELVES = 12;

const lists = new Map<string, { query: string; list: ShelfList }>();

export type ShelfPlace = { count: number; y: number };

function stateOf(): Record<string, unknown> {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
}

export function findEntry(): string | null {
  const mark = stateOf()[MARK];
  return typeof mark === 'string' ? mark : null;
}

/** Gives the entry that is shown now a name that it keeps. */
export function markEntry(): string {
  const known = findEntry();
  if (known !== null) return known;
  const entry = crypto.getRandomValues(new Uint32Array(2)).join('-');
  window.history.replaceState({ ...stateOf(), [MARK]: entry }, '');
  return entry;
}

export function rememberList(entry: string, query: string, list: ShelfList): void {
  lists.delete(entry);
  lists.set(entry, { query, list });
  const [oldest] = lists.keys();
  if (lists.size > MOST_SHELVES && oldest !== undefined) lists.delete(oldest);
}

/** On the way to a new page the entry is still that of the page before: another query is another shelf. */
export function recallList(query: string): ShelfList | null {
  if (typeof window === 'undefined') return null;
  const known = lists.get(findEntry() ?? '');
  return known?.query === query ? known.list : null;
}

export function rememberPlace(entry: string, place: ShelfPlace): void {
  try {
    sessionStorage.setItem(`${MARK} ${entry}`, JSON.stringify(place));
  } catch {
    // Storage is full or forbidden: then one comes back to the top.
  }
}

export function recallPlace(entry: string): ShelfPlace | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(`${MARK} ${entry}`) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('count' in kept) || !('y' in kept)) return null;
    const { count, y } = kept;
    return typeof count === 'number' && typeof y === 'number' ? { count, y } : null;
  } catch {
    return null;
  }
}
