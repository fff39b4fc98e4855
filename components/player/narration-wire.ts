import { fieldOf } from './device-memory';
import type { Failure } from './player-state';
import type { Segment, SpokenWord } from './timeline';

/*
 * What our own routes answer, taken apart by hand: a schema library would weigh more than the player. What is missing
 * becomes empty, except that a segment without its recording is none.
 */

export type BegunNarration = {
  id: string;
  voice: string;
  fallbackCode: string | null;
  isReady: boolean;
  place: { offset: number; agoMs: number } | null;
  /** The first ones of a whole recording. */
  segments: Segment[];
};

export function parseNarration(json: unknown): BegunNarration | null {
  const id = textIn(json, 'id');
  if (id === '') return null;
  const voice = textIn(json, 'voice');
  const isReady = fieldOf(json, 'status') === 'ready';
  const place = fieldOf(json, 'place');
  const stopped = { offset: numberIn(place, 'offset'), agoMs: numberIn(place, 'agoMs') };
  const given = fieldOf(json, 'segments');
  const segments = Array.isArray(given) ? given.map(parseSegment).filter((segment) => segment !== null) : [];
  return { id, voice, fallbackCode: fallbackCodeIn(json), isReady, place: place ? stopped : null, segments };
}

export function parseSegment(json: unknown): Segment | null {
  const url = textIn(json, 'url');
  const words = fieldOf(json, 'words');
  if (url === '') return null;
  return {
    index: numberIn(json, 'index'),
    startMs: numberIn(json, 'startMs'),
    durationMs: numberIn(json, 'durationMs'),
    words: Array.isArray(words) ? words.map(parseWord) : [],
    url,
    voice: textIn(json, 'voice'),
    fallbackCode: fallbackCodeIn(json),
  };
}

export function parseDurationMs(json: unknown): number | null {
  return numberIn(json, 'durationMs') || null;
}

/** From an `error` event, or from the body of a refused request. */
export function parseFailure(json: unknown): Failure {
  const failure = fieldOf(json, 'error') ?? json;
  return { code: textIn(failure, 'code') || 'internal', message: textIn(failure, 'message') };
}

function parseWord(json: unknown): SpokenWord {
  return { start: numberIn(json, 'start'), end: numberIn(json, 'end'), timeMs: numberIn(json, 'timeMs') };
}

function fallbackCodeIn(json: unknown): string | null {
  return textIn(json, 'fallbackCode') || null;
}

export function textIn(json: unknown, name: string): string {
  const value = fieldOf(json, name);
  return typeof value === 'string' ? value : '';
}

function numberIn(json: unknown, name: string): number {
  const value = fieldOf(json, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
