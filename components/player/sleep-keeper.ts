import { onChange } from './place-keeper';
import type { PlayerState } from './player-state';
import { isTimeUp, sleepVolume } from './sleep-timer';

type Sleeper = {
  getState: () => PlayerState;
  subscribe: (listener: () => void) => () => void;
  positionMs: () => number;
  next: (options: { isByTimer: boolean }) => Promise<void>;
};

type Effects = {
  setVolume: (volume: number) => void;
  sleep: () => void;
  /** Nothing has come for so long that the browser will not go on by itself. */
  onStuck: () => void;
};

const TICK_MS = 200;
const STUCK_AFTER_MS = 8000;

/** While a story is on: lowers the voice towards the end of the timer, and notices when nothing comes any more. */
export function keepSleepTimer(player: Sleeper, { setVolume, sleep, onStuck }: Effects): () => void {
  let ticking: ReturnType<typeof setInterval> | undefined;
  let stalledSince = 0;

  function tick(): void {
    const state = player.getState();
    const now = Date.now();
    setVolume(sleepVolume(state, player.positionMs(), now));
    if (isTimeUp(state, now)) sleep();
    if (!state.isStalled) stalledSince = now;
    else if (now - stalledSince > STUCK_AFTER_MS) {
      stalledSince = now;
      onStuck();
    }
  }

  function toggle(): void {
    clearInterval(ticking);
    const { isOn } = player.getState();
    if (isOn) ticking = setInterval(tick, TICK_MS);
    stalledSince = Date.now();
    setVolume(1);
  }

  function goOn(): void {
    const { isEnded, sleep: timer } = player.getState();
    if (isEnded && timer.kind === 'stories' && timer.left > 0) void player.next({ isByTimer: true });
  }

  const stops = [onChange(player, ({ isOn }) => isOn, toggle), onChange(player, ({ isEnded }) => isEnded, goOn)];
  return () => {
    clearInterval(ticking);
    for (const stop of stops) stop();
  };
}
