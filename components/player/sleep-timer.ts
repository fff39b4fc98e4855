import { knownDurationMs, type PlayerState, type SleepTimer } from './player-state';

/** The story grows silent over this time, rather than at once. */
export const FADE_MS = 10_000;

export const SLEEP_CHOICES = [
  { value: 'off', label: 'Off' },
  { value: '5', label: '5 minutes' },
  { value: '10', label: '10 minutes' },
  { value: '15', label: '15 minutes' },
  { value: '30', label: '30 minutes' },
  { value: 'story', label: 'End of this story' },
  { value: 'story+1', label: 'One more story' },
  { value: 'story+2', label: 'Two more stories' },
] as const;

export type SleepChoice = (typeof SLEEP_CHOICES)[number]['value'];

/** `now`, as everywhere here: milliseconds of the clock on the wall, which goes on while the device sleeps. */
export function toSleepTimer(choice: SleepChoice, now: number): SleepTimer {
  if (choice === 'off') return { kind: 'off' };
  if (choice.startsWith('story')) return { kind: 'stories', left: Number(choice.slice('story'.length)) };
  const minutes = Number(choice);
  return { kind: 'time', minutes, endsAt: now + minutes * 60_000 };
}

export function toSleepChoice(sleep: SleepTimer): SleepChoice {
  const value = sleep.kind === 'time' ? String(sleep.minutes) : sleep.kind === 'off' ? 'off' : `story+${sleep.left}`;
  return SLEEP_CHOICES.find((choice) => choice.value === value)?.value ?? 'story';
}

/** For the mini-player: how long it goes on. */
export function describeSleep(sleep: SleepTimer, now: number): string {
  if (sleep.kind === 'off') return '';
  if (sleep.kind === 'time') return `Sleeps in ${Math.max(1, Math.ceil((sleep.endsAt - now) / 60_000))} min`;
  if (sleep.left === 0) return 'Sleeps after this story';
  return sleep.left === 1 ? 'One more story' : 'Two more stories';
}

/** 1: as loud as ever, 0: it is time to sleep. */
export function sleepVolume(state: PlayerState, positionMs: number, now: number): number {
  const left = remainingMs(state, positionMs, now);
  return Math.min(1, Math.max(0, left / FADE_MS));
}

export function isTimeUp({ sleep }: Pick<PlayerState, 'sleep'>, now: number): boolean {
  return sleep.kind === 'time' && now >= sleep.endsAt;
}

function remainingMs(state: PlayerState, positionMs: number, now: number): number {
  const { sleep, isComplete, speed } = state;
  if (sleep.kind === 'time') return sleep.endsAt - now;
  if (sleep.kind === 'off' || sleep.left > 0 || !isComplete) return Number.POSITIVE_INFINITY;
  return (knownDurationMs(state) - positionMs) / speed;
}
