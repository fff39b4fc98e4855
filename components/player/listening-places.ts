import { fieldOf, recall, remember } from './device-memory';

/** Where somebody stopped, and when: a place in the text, which holds in every voice. */
export type ListeningPlace = { storyId: string; offset: number; at: number };

const KEY = 'tale.places';
const MOST = 30;

/** The latest first; a story that was heard to its end, or hardly begun, has no place. */
export function withPlace(
  places: readonly ListeningPlace[],
  place: ListeningPlace,
  isWorthKeeping: boolean,
): ListeningPlace[] {
  const others = places.filter(({ storyId }) => storyId !== place.storyId);
  return isWorthKeeping ? [place, ...others].slice(0, MOST) : others;
}

export function parsePlaces(json: unknown): ListeningPlace[] {
  return Array.isArray(json) ? json.flatMap((item) => parsePlace(item) ?? []) : [];
}

export function recallPlace(storyId: string): ListeningPlace | undefined {
  return parsePlaces(recall(KEY)).find((place) => place.storyId === storyId);
}

export function rememberPlace(place: ListeningPlace, isWorthKeeping: boolean): void {
  remember(KEY, withPlace(parsePlaces(recall(KEY)), place, isWorthKeeping));
}

let telling: Promise<unknown> = Promise.resolve();

/**
 * For other devices, and whether it was heard: one that does not hear of it begins elsewhere, which is no reason to trouble
 * anybody. One after the other, so that the last one counts; a page that is left has no time for that.
 */
export function tellPlace({ storyId, offset }: ListeningPlace, isLeaving: boolean): Promise<boolean> {
  const init = { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ offset }) };
  const send = () =>
    fetch(`/api/stories/${storyId}/place`, { ...init, keepalive: true }).then(
      ({ ok }) => ok,
      () => false,
    );
  const told = isLeaving ? send() : telling.then(send);
  telling = told;
  return told;
}

function parsePlace(item: unknown): ListeningPlace | null {
  const [storyId, offset, at] = [fieldOf(item, 'storyId'), fieldOf(item, 'offset'), fieldOf(item, 'at')];
  if (typeof storyId !== 'string' || typeof offset !== 'number') return null;
  return { storyId, offset, at: typeof at === 'number' ? at : 0 };
}
