import { fieldOf, recall, remember } from './device-memory';
import type { Goal } from './player-state';

/** Where somebody stopped: a place in the text, which holds in every voice. */
export type ListeningPlace = { storyId: string; offset: number };

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

export function goalFrom(place: ListeningPlace | undefined): Goal | null {
  return place === undefined ? null : { at: 'text', offset: place.offset };
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

function parsePlace(item: unknown): ListeningPlace | null {
  const [storyId, offset] = [fieldOf(item, 'storyId'), fieldOf(item, 'offset')];
  return typeof storyId === 'string' && typeof offset === 'number' ? { storyId, offset } : null;
}
