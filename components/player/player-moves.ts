import { clipAt, type Goal, knownDurationMs, type PlayerState } from './player-state';
import { segmentIndexAt, timeOfText } from './timeline';

/** The very end cannot be played from. */
const BEFORE_THE_END_MS = 1;

/** To a time of what is there, from where it is played on. */
export function moveTo(state: PlayerState, ms: number): PlayerState {
  const end = knownDurationMs(state);
  const isEndKnown = state.wholeUrl === null || end > 0;
  const target = Math.max(0, isEndKnown ? Math.min(ms, end - BEFORE_THE_END_MS) : ms);
  const clip = state.wholeUrl === null ? Math.max(0, segmentIndexAt(state.segments, target)) : 0;
  const offsetMs = target - (clipAt(state, clip)?.startMs ?? target);
  return {
    ...state,
    place: { clip, offsetMs, jump: state.place.jump + 1 },
    goal: null,
    isEnded: false,
    isStalled: false,
    notice: null,
  };
}

/** To a place that may not be there yet; then it is waited for. */
export function headFor(state: PlayerState, goal: Goal): PlayerState {
  return reachGoal({ ...state, goal, isEnded: false });
}

/** Called whenever there is more of the narration. */
export function reachGoal(state: PlayerState): PlayerState {
  if (state.goal === null || state.narration === null) return state;
  const ms = timeOfGoal(state, state.goal);
  return ms === null ? state : moveTo(state, ms);
}

function timeOfGoal(state: PlayerState, goal: Goal): number | null {
  if (goal.at === 'text') {
    const ms = timeOfText(state.segments, goal.offset, state.isComplete);
    return ms ?? (state.isComplete ? 0 : null);
  }
  const isThere = state.wholeUrl !== null || state.isComplete || goal.ms < knownDurationMs(state);
  return isThere ? goal.ms : null;
}

/** Past a clip that was played, or could not be. */
export function moveOn(state: PlayerState): PlayerState {
  const clip = state.place.clip + 1;
  return endIfOver({ ...state, place: { ...state.place, clip, offsetMs: 0 }, isStalled: false });
}

/** Past the last clip of all, the story is over. */
export function endIfOver(state: PlayerState): PlayerState {
  const clips = state.wholeUrl === null ? state.segments.length : 1;
  const isOver = state.goal === null && state.isComplete && state.place.clip >= clips;
  return isOver ? { ...state, isEnded: true, isOn: false, isStalled: false } : state;
}
