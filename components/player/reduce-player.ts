import { endIfOver, headFor, moveOn, moveTo, reachGoal } from './player-moves';
import {
  currentClip,
  EMPTY_PLAYER,
  type Failure,
  type Goal,
  knownDurationMs,
  type PlayerState,
  type PlayerStory,
  type SleepTimer,
} from './player-state';
import { FADE_MS, isTimeUp } from './sleep-timer';
import { type Segment, sentenceFrom } from './timeline';

/**
 * What the parent does, what the narration tells, and what the audio elements tell. `atMs`: where playing is just then,
 * `now`: the clock on the wall, which a sleep timer may have run out on meanwhile.
 */
export type PlayerAction =
  | {
      type: 'load';
      story: PlayerStory;
      voice: string | null;
      goal: Goal | null;
      /** When this device noted that place; 0 where it knows none. */
      placedAt: number;
      isOn: boolean;
      now: number;
      isByTimer?: boolean;
    }
  | { type: 'titled'; storyId: string; title: string }
  | { type: 'play'; now: number }
  | { type: 'pause' }
  | { type: 'move'; atMs: number; byMs: number }
  | { type: 'sentence'; atMs: number; step: 1 | -1 }
  | { type: 'seek'; ms: number }
  | { type: 'seek-text'; offset: number; now: number }
  | { type: 'speed'; speed: number }
  | { type: 'voice'; voice: string; offset: number }
  | { type: 'sleep'; sleep: SleepTimer }
  /** The timer's minutes are over. */
  | { type: 'slept'; atMs: number }
  | { type: 'close' }
  | {
      type: 'narration';
      id: string;
      voice: string;
      fallbackCode: string | null;
      wholeUrl: string | null;
      /** Where the parent was on whatever device, and when. */
      place: { offset: number; at: number } | null;
    }
  | { type: 'segment'; segment: Segment }
  | { type: 'done'; durationMs: number | null }
  | { type: 'failed'; failure: Failure }
  /** Not even what is here can be heard any more: the story is gone, or the session over. */
  | { type: 'refused'; failure: Failure }
  | { type: 'retry' }
  | { type: 'connection'; isConnected: boolean }
  | { type: 'no-next-story' }
  | { type: 'no-sheet' }
  | { type: 'clip-ended'; clip: number }
  | { type: 'clip-failed'; clip: number; atMs: number }
  | { type: 'stalled'; isStalled: boolean };

export const SLOWEST = 0.7;
export const FASTEST = 1.5;

export function reducePlayer(state: PlayerState, action: PlayerAction): PlayerState {
  if (action.type === 'load') return load(state, action);
  // Late answers to a player that was closed.
  if (state.story === null && action.type !== 'speed' && action.type !== 'sleep') return state;
  switch (action.type) {
    case 'titled':
      if (state.story?.id !== action.storyId || state.story.title === action.title) return state;
      return { ...state, story: { ...state.story, title: action.title } };
    case 'play':
      return { ...(state.isEnded ? moveTo(state, 0) : state), isOn: true, sleep: dropExpired(state.sleep, action.now) };
    case 'pause':
      return state.isOn ? { ...state, isOn: false } : state;
    case 'move':
      return moveTo(state, action.atMs + action.byMs);
    case 'sentence':
      return moveBySentence(state, action.atMs, action.step);
    case 'seek':
      return moveTo(state, action.ms);
    case 'seek-text':
      return headFor(
        { ...state, isOn: true, sleep: dropExpired(state.sleep, action.now) },
        { at: 'text', offset: action.offset },
      );
    case 'speed':
      return { ...state, speed: Math.min(FASTEST, Math.max(SLOWEST, action.speed)) };
    case 'voice':
      return changeVoice(state, action.voice, action.offset);
    case 'sleep':
      return { ...state, sleep: action.sleep };
    case 'slept':
      return fallAsleep(state, action.atMs);
    case 'close':
      return { ...EMPTY_PLAYER, speed: state.speed };
    case 'narration':
      return meetNarration(state, action);
    case 'segment':
      return addSegment(state, action.segment);
    case 'done':
      return finish(state, action.durationMs);
    case 'failed':
      return { ...state, failure: action.failure };
    case 'refused':
      return { ...state, failure: action.failure, narration: null, wholeUrl: null, segments: [], isComplete: false };
    case 'retry':
      return { ...state, failure: null };
    case 'connection':
      return state.isConnected === action.isConnected ? state : { ...state, isConnected: action.isConnected };
    case 'no-next-story':
      return { ...state, notice: 'last-story', sleep: { kind: 'off' } };
    case 'no-sheet':
      return { ...state, notice: 'no-sheet' };
    case 'clip-ended':
      return isAtHand(state, action.clip) ? settle(moveOn({ ...state, notice: null })) : state;
    case 'clip-failed':
      return isAtHand(state, action.clip) ? skip(state, action.atMs) : state;
    case 'stalled':
      return state.isStalled === action.isStalled ? state : { ...state, isStalled: action.isStalled };
  }
}

function isAtHand(state: PlayerState, clip: number): boolean {
  return clip === state.place.clip && currentClip(state) !== null;
}

/** Another story; how fast and until when is heard stays as it was. */
function load(state: PlayerState, action: Extract<PlayerAction, { type: 'load' }>): PlayerState {
  const { story, voice, goal, placedAt, isOn, now, isByTimer = false } = action;
  const { speed, sleep, place } = state;
  return {
    ...EMPTY_PLAYER,
    story,
    voice,
    goal,
    begun: { goal, at: placedAt },
    isOn,
    speed,
    sleep: isByTimer && sleep.kind === 'stories' ? { kind: 'stories', left: sleep.left - 1 } : dropExpired(sleep, now),
    place: { clip: 0, offsetMs: 0, jump: place.jump + 1 },
  };
}

function moveBySentence(state: PlayerState, atMs: number, step: 1 | -1): PlayerState {
  const ms = sentenceFrom(state.segments, atMs, step);
  if (ms !== null) return moveTo(state, ms);
  // Past the last one there is, the next one is waited for.
  const isToCome = step === 1 && !state.isComplete && state.wholeUrl === null && state.segments.length > 0;
  return isToCome
    ? { ...state, place: { clip: state.segments.length, offsetMs: 0, jump: state.place.jump + 1 } }
    : state;
}

function changeVoice(state: PlayerState, voice: string, offset: number): PlayerState {
  return {
    ...state,
    voice,
    narration: null,
    wholeUrl: null,
    segments: [],
    isComplete: false,
    durationMs: null,
    place: { clip: 0, offsetMs: 0, jump: state.place.jump + 1 },
    goal: { at: 'text', offset },
    isEnded: false,
    isStalled: false,
    failure: null,
    notice: null,
  };
}

/** The same narration again, after an interruption, goes on where it was. */
function meetNarration(state: PlayerState, action: Extract<PlayerAction, { type: 'narration' }>): PlayerState {
  const { id, voice, fallbackCode, wholeUrl } = action;
  const narration = { id, voice, fallbackCode };
  if (state.narration?.id === id) return { ...state, narration, failure: null };
  const fresh = {
    ...state,
    begun: NEWS_IS_KNOWN,
    narration,
    segments: [],
    isComplete: false,
    durationMs: null,
    wholeUrl,
  };
  const met = { ...fresh, isEnded: false, isStalled: false, failure: null };
  if (state.narration === null) return reachGoal({ ...met, goal: laterGoal(state, action.place) });
  const place = { clip: 0, offsetMs: 0, jump: state.place.jump + 1 };
  // A voice keeps its narration as long as the text is the same: this is another text.
  if (state.narration.voice === voice) return { ...met, place, goal: null };
  return reachGoal({ ...met, place, goal: state.goal ?? { at: 'text', offset: placeInText(state) } });
}

/** From then on this device knows better. */
const NEWS_IS_KNOWN = { goal: null, at: Number.POSITIVE_INFINITY };

/** Unless the parent has gone somewhere else meanwhile. */
function laterGoal({ goal, begun }: PlayerState, place: { offset: number; at: number } | null): Goal | null {
  if (place === null || place.at <= begun.at || goal !== begun.goal) return goal;
  return place.offset === 0 ? null : { at: 'text', offset: place.offset };
}

function placeInText({ segments, place }: PlayerState): number {
  return segments[place.clip]?.words[0]?.start ?? segments.at(-1)?.words.at(-1)?.end ?? 0;
}

/** A connection that was lost may send again what is here. */
function addSegment(state: PlayerState, segment: Segment): PlayerState {
  if (segment.index !== state.segments.length) return state;
  return reachGoal({ ...state, segments: [...state.segments, segment], isConnected: true });
}

function finish(state: PlayerState, durationMs: number | null): PlayerState {
  return settle(endIfOver(reachGoal({ ...state, isComplete: true, durationMs, failure: null })));
}

/** Nothing ticks while nothing sounds: one that ran out meanwhile must not end the next evening's story. */
function dropExpired(sleep: SleepTimer, now: number): SleepTimer {
  return isTimeUp({ sleep }, now) ? { kind: 'off' } : sleep;
}

/** Tomorrow it begins before it grew too low to be heard; a place that is still waited for stays the place. */
function fallAsleep(state: PlayerState, atMs: number): PlayerState {
  const placed = state.goal === null ? moveTo(state, atMs - FADE_MS * state.speed) : state;
  return { ...placed, isOn: false, sleep: { kind: 'off' } };
}

/** A timer has done its work where the story is over: only the one that counts stories goes on to the next. */
function settle(state: PlayerState): PlayerState {
  const isDone =
    state.isEnded && (state.sleep.kind === 'time' || (state.sleep.kind === 'stories' && state.sleep.left === 0));
  return isDone ? { ...state, sleep: { kind: 'off' } } : state;
}

/** A finished recording that cannot be had leaves the segments that it was made of. */
function skip(state: PlayerState, atMs: number): PlayerState {
  if (state.wholeUrl === null) return settle({ ...moveOn(state), notice: 'skipped' });
  const pieces = { ...state, wholeUrl: null };
  return knownDurationMs(pieces) > atMs ? moveTo(pieces, atMs) : headFor(pieces, { at: 'time', ms: atMs });
}
