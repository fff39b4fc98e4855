import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { retryAfterOf } from './retry-after';

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-23T20:00:00Z') }));
afterEach(() => void vi.useRealTimers());

it.each([
  ['0', 0],
  ['12', 12_000],
  [' 1.5 ', 1500],
  ['Mon, 23 Nov 2026 20:00:07 GMT', 7000],
  ['Mon, 23 Nov 2026 19:00:00 GMT', 0],
])('%j is a wait', (header, retryAfterMs) => {
  expect(retryAfterOf(header)).toEqual({ retryAfterMs });
});

it.each([undefined, null, '', ' ', 'soon', 'Infinity', '9'.repeat(400)])('%j is none', (header) => {
  expect(retryAfterOf(header)).toEqual({});
});
