import { expect, it, vi } from 'vitest';
import { cachedAnswer } from './cached-answer';

function aCache(load: () => Promise<string>) {
  let time = 0;
  const loaded = vi.fn(load);
  const ask = cachedAnswer(loaded, { maxAgeMs: 100, restMs: 10, now: () => time });
  return { ask, loaded, after: (ms: number) => (time += ms) };
}

it('asks once for all who wait, and again when the answer is old', async () => {
  const { ask, loaded, after } = aCache(async () => 'models');
  await Promise.all([ask(), ask(), ask()]);
  after(99);
  expect(await ask()).toEqual({ value: 'models', isStale: false });
  expect(loaded).toHaveBeenCalledTimes(1);
  after(1);
  await ask();
  expect(loaded).toHaveBeenCalledTimes(2);
});

it('serves the old answer while nobody answers, asks now and then, and is fresh again afterwards', async () => {
  let isAway = false;
  const { ask, loaded, after } = aCache(async () => {
    if (isAway) throw new Error('away');
    return 'models';
  });
  await ask();
  isAway = true;
  after(100);
  expect(await ask()).toEqual({ value: 'models', isStale: true });
  after(9);
  await ask();
  expect(loaded).toHaveBeenCalledTimes(2);
  isAway = false;
  after(1);
  expect(await ask()).toEqual({ value: 'models', isStale: false });
});

it('throws where there has never been an answer', async () => {
  const { ask, loaded } = aCache(() => Promise.reject(new Error('away')));
  await expect(ask()).rejects.toThrow('away');
  await expect(ask()).rejects.toThrow('away');
  expect(loaded).toHaveBeenCalledTimes(1);
});
