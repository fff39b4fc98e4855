import { EMPTY_PLAYER, type PlayerState, type PlayerStory } from './player-state';
import { type PlayerAction, reducePlayer } from './reduce-player';
import type { Segment } from './timeline';

/** For tests: one sentence a second, of two words of four letters each. */
export function aSegment(index: number, changes: Partial<Segment> = {}): Segment {
  const start = index * 10;
  return {
    index,
    startMs: index * 1000,
    durationMs: 1000,
    words: [
      { start, end: start + 4, timeMs: index * 1000 + 100 },
      { start: start + 5, end: start + 9, timeMs: index * 1000 + 500 },
    ],
    url: `/segments/${index}`,
    voice: 'built-in:en',
    fallbackCode: null,
    ...changes,
  };
}

export function segmentsUpTo(count: number): Segment[] {
  return Array.from({ length: count }, (_, index) => aSegment(index));
}

export const STORY: PlayerStory = { id: 'snail', title: 'The Snail', language: 'en', childName: 'Mia' };
export const LOAD = {
  type: 'load',
  story: STORY,
  voice: null,
  goal: null,
  placedAt: 0,
  isOn: true,
  now: 0,
} satisfies PlayerAction;
export const PLAY = { type: 'play', now: 0 } satisfies PlayerAction;
export const NARRATION = {
  type: 'narration',
  id: 'n1',
  voice: 'built-in:en',
  fallbackCode: null,
  wholeUrl: null,
  place: null,
} satisfies PlayerAction;
export const DONE = { type: 'done', durationMs: null } satisfies PlayerAction;

export const spoken = (count: number): PlayerAction[] =>
  segmentsUpTo(count).map((segment) => ({ type: 'segment', segment }));

export function playerAfter(...actions: PlayerAction[]): PlayerState {
  return actions.reduce(reducePlayer, EMPTY_PLAYER);
}

/** Live, with three sentences there so far. */
export const three = playerAfter(LOAD, NARRATION, ...spoken(3));
export const andThen = (state: PlayerState, ...actions: PlayerAction[]) => actions.reduce(reducePlayer, state);
