import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { andThen, LOAD, NARRATION, playerAfter, spoken } from './fake-player';
import { keepPlaces } from './place-keeper';
import type { PlayerState } from './player-state';
import type { PlayerAction } from './reduce-player';

/** Of a second each. */
const SENTENCES = 40;

let state: PlayerState;
let positionMs: number;
let listeners: Set<() => void>;
let progressListeners: Set<() => void>;
let told: number[];
let answers: boolean[];
let stop: () => void;

const subscribeTo = (all: Set<() => void>) => (listener: () => void) => {
  all.add(listener);
  return () => all.delete(listener);
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
  [told, answers] = [[], []];
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    told.push(JSON.parse(body).offset);
    return { ok: answers.shift() ?? true };
  });
  [listeners, progressListeners] = [new Set(), new Set()];
  [state, positionMs] = [playerAfter(LOAD, NARRATION, ...spoken(SENTENCES)), 0];
  stop = keepPlaces({
    getState: () => state,
    subscribe: subscribeTo(listeners),
    subscribeProgress: subscribeTo(progressListeners),
    positionMs: () => positionMs,
  });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function hear(toMs: number): Promise<void> {
  vi.advanceTimersByTime(Math.max(0, toMs - positionMs));
  positionMs = toMs;
  for (const listener of progressListeners) listener();
  await vi.advanceTimersByTimeAsync(0);
}

async function act(...actions: PlayerAction[]): Promise<void> {
  state = andThen(state, ...actions);
  for (const listener of [...listeners]) listener();
  await vi.advanceTimersByTimeAsync(0);
}

describe('what other devices are told', () => {
  it('the first words are no news; then the place, and again every fifteen seconds', async () => {
    await hear(500);
    expect(told).toEqual([]);
    await hear(4000);
    await hear(9000);
    expect(told, 'too soon for another').toHaveLength(1);
    await hear(19_500);
    expect(told).toHaveLength(2);
    expect(told[1]).toBeGreaterThan(told[0] ?? Number.NaN);
  });

  it('at once when the parent pauses', async () => {
    await hear(3500);
    await act({ type: 'pause' });
    positionMs = 1500;
    await act({ type: 'play', now: 0 });
    expect(told.at(-1), 'back at the first words').toBe(0);
  });

  it('that it is over', async () => {
    await hear(3500);
    await act({ type: 'done', durationMs: null });
    for (let clip = 0; clip < SENTENCES; clip += 1) await act({ type: 'clip-ended', clip });
    expect(state.isEnded).toBe(true);
    expect(told.at(-1)).toBe(0);
  });

  it('nothing before a place that is waited for is reached', async () => {
    await act({ ...LOAD, goal: { at: 'text', offset: 400 }, placedAt: 1 });
    await act({ type: 'pause' });
    await hear(4000);
    expect(told).toEqual([]);
  });

  it('once more what nobody has heard of', async () => {
    answers = [false];
    await hear(3500);
    await hear(6600);
    expect(told).toHaveLength(2);
  });

  it('where they are when the page is left', async () => {
    positionMs = 3500;
    window.dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toHaveLength(1);
  });
});
