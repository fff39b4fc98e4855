import { describe, expect, it } from 'vitest';
import { segmentsUpTo } from './fake-player';
import { EMPTY_PLAYER, type PlayerState } from './player-state';
import { describeSleep, isTimeUp, SLEEP_CHOICES, sleepVolume, toSleepChoice, toSleepTimer } from './sleep-timer';

const NOW = 1_000_000;
const story: PlayerState = { ...EMPTY_PLAYER, segments: segmentsUpTo(60), isComplete: true };

it('every choice is itself again', () => {
  for (const { value } of SLEEP_CHOICES) expect(toSleepChoice(toSleepTimer(value, NOW))).toBe(value);
});

it('is said in few words', () => {
  const say = (choice: (typeof SLEEP_CHOICES)[number]['value']) => describeSleep(toSleepTimer(choice, NOW), NOW);
  expect(say('off')).toBe('');
  expect(say('15')).toBe('Sleeps in 15 min');
  expect(say('story')).toBe('Sleeps after this story');
  expect(say('story+1')).toBe('One more story');
  expect(describeSleep({ kind: 'time', minutes: 5, endsAt: NOW + 20_000 }, NOW)).toBe('Sleeps in 1 min');
});

describe('the voice', () => {
  it('fades over the last ten seconds of the minutes', () => {
    const timed: PlayerState = { ...story, sleep: toSleepTimer('5', NOW) };
    expect(sleepVolume(timed, 0, NOW)).toBe(1);
    expect(sleepVolume(timed, 0, NOW + 290_000)).toBe(1);
    expect(sleepVolume(timed, 0, NOW + 295_000)).toBeCloseTo(0.5);
    expect(sleepVolume(timed, 0, NOW + 301_000)).toBe(0);
    expect(isTimeUp(timed, NOW + 299_999)).toBe(false);
    expect(isTimeUp(timed, NOW + 300_000)).toBe(true);
  });

  it('fades towards the end of the last story, by the time that is left at this speed', () => {
    const last: PlayerState = { ...story, sleep: toSleepTimer('story', NOW) };
    expect(sleepVolume(last, 45_000, NOW)).toBe(1);
    expect(sleepVolume(last, 55_000, NOW)).toBeCloseTo(0.5);
    expect(sleepVolume({ ...last, speed: 1.25 }, 50_000, NOW)).toBeCloseTo(0.8);
  });

  it('does not fade while more of the story may come, nor before another story, nor without a timer', () => {
    const last: PlayerState = { ...story, sleep: toSleepTimer('story', NOW) };
    expect(sleepVolume({ ...last, isComplete: false }, 59_000, NOW)).toBe(1);
    expect(sleepVolume({ ...last, sleep: toSleepTimer('story+1', NOW) }, 59_000, NOW)).toBe(1);
    expect(sleepVolume(story, 59_000, NOW)).toBe(1);
  });
});
