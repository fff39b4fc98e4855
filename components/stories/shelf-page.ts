import { ERRORS } from '@/lib/errors';
import { appendPage, type ShelfList } from './shelf-list';

/** As much as `GET /api/stories` gives at once. */
const MOST_AT_ONCE = 100;

/** With a sentence for the parent. */
export class ShelfError extends Error {}

/** The list, read on until it has so many stories or ends. Rejects with a `ShelfError`, or with the signal's reason. */
export async function readOn(query: string, list: ShelfList, atLeast: number, signal: AbortSignal): Promise<ShelfList> {
  let known = list;
  while (known.nextCursor !== null && known.items.length < atLeast) {
    const asked = new URLSearchParams(query);
    asked.set('cursor', known.nextCursor);
    asked.set('limit', String(Math.min(MOST_AT_ONCE, atLeast - known.items.length)));
    known = appendPage(known, await fetchPage(`/api/stories?${asked}`, signal));
  }
  return known;
}

async function fetchPage(address: string, signal: AbortSignal): Promise<ShelfList> {
  try {
    const response = await fetch(address, { signal });
    const answer = await response.json();
    if (!response.ok) throw new ShelfError(answer.error.message);
    return answer;
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof ShelfError) throw cause;
    throw new ShelfError(ERRORS.connection_lost.message, { cause });
  }
}
