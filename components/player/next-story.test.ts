import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findNextStory } from './next-story';

const NEXT = { id: 'owl', title: 'The Owl', language: 'en', childName: 'Mia' };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('only a 404 means that there is none; a lost connection and a server in trouble are asked again', async () => {
  const answers = [
    () => Promise.reject(new TypeError('Failed to fetch')),
    () => Promise.resolve(new Response('', { status: 503 })),
    () => Promise.resolve(new Response('<html>')),
    () => Promise.resolve(Response.json(NEXT)),
  ];
  const fetch = vi.fn(() => answers.shift()?.());
  vi.stubGlobal('fetch', fetch);
  const found = findNextStory('snail', new AbortController().signal);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await found).toEqual(NEXT);
  expect(fetch).toHaveBeenCalledTimes(4);
});

it('the last one is told as such', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  expect(await findNextStory('snail', new AbortController().signal)).toBe('none');
});

it('nobody asks on for a story that was left', async () => {
  const fetch = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')));
  vi.stubGlobal('fetch', fetch);
  const leaving = new AbortController();
  const found = findNextStory('snail', leaving.signal);
  leaving.abort();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await found).toBeNull();
  expect(fetch).toHaveBeenCalledOnce();
});
