import type { Segment } from './timeline';

/** What the player knows of the story in it. */
export type PlayerStory = { id: string; title: string; language: string; childName: string | null };

/** A place that is not there yet: a time of this narration, or a character of the story's content. */
export type Goal = { at: 'time'; ms: number } | { at: 'text'; offset: number };

/** `jump` grows with every seek: the same clip is to be started anew, from `offsetMs` on. */
export type Place = { clip: number; offsetMs: number; jump: number };

/** One recording to be played to its end; null: how long it is will be known later. */
export type Clip = { url: string; startMs: number; durationMs: number | null };

export type SleepTimer =
  | { kind: 'off' }
  | { kind: 'time'; minutes: number; endsAt: number }
  /** How many stories follow this one; 0: the end of this story. */
  | { kind: 'stories'; left: number };

export type Failure = { code: string; message: string };

/** What is worth a word, without stopping the story. */
export type PlayerNotice = 'skipped' | 'last-story' | 'no-sheet';

export type PlayerState = {
  story: PlayerStory | null;
  /**
   * `voice`: `provider:voiceId`; `fallbackCode`: why it is not the parent's choice, where that could not even be asked.
   */
  narration: { id: string; voice: string; fallbackCode: string | null } | null;
  /** The parent's own choice; null leaves it to the app. */
  voice: string | null;
  /** The finished recording, where the narration was finished when it was opened; else the segments are the clips. */
  wholeUrl: string | null;
  segments: readonly Segment[];
  /** Every segment is there. */
  isComplete: boolean;
  /** As the finished recording has it. */
  durationMs: number | null;
  /** The parent wants to hear it; whether it sounds also depends on what is there. */
  isOn: boolean;
  place: Place;
  goal: Goal | null;
  /** Where it was to begin, by this device, which noted that at this time: another device may know of a later place. */
  begun: { goal: Goal | null; at: number };
  isEnded: boolean;
  /** The recording at hand is not loaded far enough. */
  isStalled: boolean;
  isConnected: boolean;
  failure: Failure | null;
  notice: PlayerNotice | null;
  speed: number;
  sleep: SleepTimer;
};

export const EMPTY_PLAYER: PlayerState = {
  story: null,
  narration: null,
  voice: null,
  wholeUrl: null,
  segments: [],
  isComplete: false,
  durationMs: null,
  isOn: false,
  place: { clip: 0, offsetMs: 0, jump: 0 },
  goal: null,
  begun: { goal: null, at: 0 },
  isEnded: false,
  isStalled: false,
  isConnected: true,
  failure: null,
  notice: null,
  speed: 1,
  sleep: { kind: 'off' },
};

export function clipAt(state: PlayerState, index: number): Clip | null {
  if (state.wholeUrl === null) return state.segments[index] ?? null;
  return index === 0 ? { url: state.wholeUrl, startMs: 0, durationMs: state.durationMs } : null;
}

/** What is to be heard now; null while it is not there. */
export function currentClip(state: PlayerState): Clip | null {
  return state.goal === null && !state.isEnded ? clipAt(state, state.place.clip) : null;
}

/** How much there is to hear: all of it once the narration is complete, until then what is there so far. */
export function knownDurationMs({ segments, durationMs }: PlayerState): number {
  const last = segments.at(-1);
  return durationMs ?? (last === undefined ? 0 : last.startMs + last.durationMs);
}
