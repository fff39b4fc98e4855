import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createClipRescue } from './clip-rescue';
import { aSegment, LOAD, NARRATION, STORY, spoken } from './fake-player';
import { createPlayerStore } from './player-store';

const reload = vi.fn();

function aRescue() {
  const store = createPlayerStore();
  for (const action of [LOAD, NARRATION, ...spoken(2)]) store.dispatch(action);
  return { store, rescue: createClipRescue(store, { reload, positionMs: 0 }) };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  reload.mockClear();
});

it('a recording that broke off is waited for at once, and loaded again', async () => {
  vi.stubGlobal('fetch', async () => new Response());
  const { store, rescue } = aRescue();
  const rescued = rescue(new AbortController().signal);
  expect(store.getState().isStalled).toBe(true);
  await vi.advanceTimersByTimeAsync(1000);
  await rescued;
  expect(reload).toHaveBeenCalledOnce();
});

it('a story that was left does not keep the next one from being rescued', async () => {
  const neverAnswers = new Promise<Response>(() => {});
  vi.stubGlobal('fetch', () => neverAnswers);
  const { store, rescue } = aRescue();
  const [left, here] = [new AbortController(), new AbortController()];
  void rescue(left.signal);
  left.abort();
  store.dispatch({ ...LOAD, story: { ...STORY, id: 'owl' } });
  store.dispatch({ ...NARRATION, id: 'n2' });
  store.dispatch({ type: 'segment', segment: aSegment(0, { url: '/owl/0' }) });

  vi.stubGlobal('fetch', async () => new Response());
  void rescue(here.signal);
  void rescue(here.signal);
  expect(store.getState().isStalled).toBe(true);
  await vi.advanceTimersByTimeAsync(1000);
  expect(reload, 'once for one recording').toHaveBeenCalledOnce();
});

it('after it has failed itself it can be asked again', async () => {
  vi.stubGlobal('fetch', async () => new Response());
  const { rescue } = aRescue();
  const { signal } = new AbortController();
  reload.mockImplementationOnce(() => {
    throw new Error('The element is gone');
  });
  const failing = expect(rescue(signal)).rejects.toThrow('gone');
  await vi.advanceTimersByTimeAsync(1000);
  await failing;
  void rescue(signal);
  await vi.advanceTimersByTimeAsync(2000);
  expect(reload).toHaveBeenCalledTimes(2);
});
