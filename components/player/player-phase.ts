import { currentClip, type PlayerState } from './player-state';

/** `waiting`: the parent wants to hear it, and it is not there yet. */
export type PlayerPhase = 'empty' | 'playing' | 'waiting' | 'paused' | 'ended' | 'failed';

export function phaseOf(state: PlayerState): PlayerPhase {
  if (state.story === null) return 'empty';
  if (state.isEnded) return 'ended';
  // What is there already is heard before a failure counts.
  if (state.failure !== null && currentClip(state) === null) return 'failed';
  if (!state.isOn) return 'paused';
  return currentClip(state) === null || state.isStalled ? 'waiting' : 'playing';
}

/** The button says *Pause*: it sounds, or will as soon as it can. */
export function isListening(state: PlayerState): boolean {
  const phase = phaseOf(state);
  return phase === 'playing' || phase === 'waiting';
}
