import { fieldOf, recall, remember } from './device-memory';
import type { Goal } from './player-state';

/** Where somebody stopped: the time holds in that narration only, the place in the text in every voice. */
export type ListeningPlace = { storyId: string; narrationId: string; ms: number; offset: number };

const KEY = 'tale.places';
const MOST = 30;
/** Nobody needs to be brought back to the first words. */
const WORTH_KEEPING_MS = 3000;

/** The latest first; a story that was heard to its end, or hardly begun, has no place. */
export function withPlace(places: readonly ListeningPlace[], place: ListeningPlace, isOver: boolean): ListeningPlace[] {
  const others = places.filter(({ storyId }) => storyId !== place.storyId);
  return isOver || place.ms < WORTH_KEEPING_MS ? others : [place, ...others].slice(0, MOST);
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

export function rememberPlace(place: ListeningPlace, isOver: boolean): void {
  remember(KEY, withPlace(parsePlaces(recall(KEY)), place, isOver));
}

function parsePlace(item: unknown): ListeningPlace | null {
  const [storyId, narrationId] = [fieldOf(item, 'storyId'), fieldOf(item, 'narrationId')];
  const [ms, offset] = [fieldOf(item, 'ms'), fieldOf(item, 'offset')];
  if (typeof storyId !== 'string' || typeof narrationId !== 'string') return null;
  if (typeof ms !== 'number' || typeof offset !== 'number') return null;
  return { storyId, narrationId, ms, offset };
}
