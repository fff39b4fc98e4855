import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { measured, measuredNowAndThen } from './dependency';

const SLOW_MS = 60;

function aProvider() {
  let time = 0;
  let isAway = false;
  const ask = vi.fn(async () => {
    await sleep(SLOW_MS);
    if (isAway) throw new Error('away');
  });
  const turn = (away: boolean) => {
    isAway = away;
  };
  return { ask, turn, after: (ms: number) => (time += ms), check: measuredNowAndThen('fake', ask, () => time) };
}

it('what fails is down, and takes its time', async () => {
  expect(await measured('fake', async () => true)).toMatchObject({ status: 'up', kind: 'fake' });
  const failing = () => sleep(SLOW_MS).then(() => Promise.reject(new Error('away')));
  const { status, latencyMs } = await measured('fake', failing);
  expect(status).toBe('down');
  expect(latencyMs).toBeGreaterThanOrEqual(SLOW_MS - 5);
});

it('is asked once a minute, and tells the time of that', async () => {
  const { ask, after, check } = aProvider();
  const first = await check();
  expect(first).toEqual({ status: 'up', kind: 'fake', latencyMs: expect.any(Number) });
  expect(first.latencyMs).toBeGreaterThanOrEqual(SLOW_MS - 5);
  after(59_999);
  expect(await check()).toEqual(first);
  expect(ask).toHaveBeenCalledTimes(1);
  after(1);
  await check();
  expect(ask).toHaveBeenCalledTimes(2);
});

it('is down while nobody answers, tells how long that was waited for, and is up again afterwards', async () => {
  const { ask, turn, after, check } = aProvider();
  turn(true);
  const away = await check();
  expect(away.status).toBe('down');
  expect(away.latencyMs).toBeGreaterThanOrEqual(SLOW_MS - 5);
  expect(await check()).toEqual(away);
  expect(ask).toHaveBeenCalledTimes(1);
  turn(false);
  after(10_000);
  expect(await check()).toMatchObject({ status: 'up' });
  turn(true);
  after(60_000);
  expect(await check()).toMatchObject({ status: 'down' });
});
