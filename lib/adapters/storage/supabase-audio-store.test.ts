import { randomUUID } from 'node:crypto';
import { createClient } from '@supabase/supabase-js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type StorageFault, startFakeStorage } from '@/e2e/fakes/supabase-storage';
import { withIdleLimit } from '@/lib/adapters/supabase/file-fetch';
import type { AudioStore } from '@/lib/narration/audio-store';
import { streamOf } from '@/lib/stream-of';
import { createSupabaseAudioStore } from './supabase-audio-store';

const folder = `stories/${randomUUID()}`;
const story = `${folder}/story.mp3`;
const sound = new Uint8Array(2_000_000).fill(7);
const IDLE_MS = 300;

let fake: Awaited<ReturnType<typeof startFakeStorage>>;
let store: AudioStore;

beforeAll(async () => {
  fake = await startFakeStorage();
  fake.own(folder, 'ada');
  store = storeAt(fake.url);
  await store.save(story, sound);
});
afterEach(() => fake.setFault(undefined));
afterAll(() => fake.close());

function storeAt(url: string): AudioStore {
  const global = { fetch: withIdleLimit(fetch, IDLE_MS) };
  return createSupabaseAudioStore(createClient(url, 'key', { global, accessToken: async () => 'ada' }));
}

const AWAY = { code: 'storage_unavailable', isRetryable: true };

describe.each<[StorageFault, object]>([
  ['internal', AWAY],
  ['databaseTimeout', AWAY],
  ['slowDown', AWAY],
  ['gateway-502', AWAY],
  ['connection-reset', AWAY],
  ['silence', AWAY],
  ['noSuchBucket', { code: 'storage_unavailable', isRetryable: false }],
  ['accessDenied', { code: 'forbidden', isRetryable: false }],
  ['invalidJwt', { code: 'not_signed_in', isRetryable: false }],
  ['tooLarge', { code: 'storage_full', isRetryable: false }],
])('%s', (fault, failure) => {
  it.each<[string, () => Promise<unknown>]>([
    ['save', () => store.save(`${folder}/new.mp3`, sound.slice(0, 1000))],
    ['read', () => store.read(story)],
    ['respond', () => store.respond(story, new Headers())],
    ['findSize', () => store.findSize(story)],
    ['remove', () => store.remove([story])],
    ['removeAll', () => store.removeAll(folder)],
  ])('fails %s with its code', async (_, attempt) => {
    fake.setFault(fault);
    await expect(attempt()).rejects.toMatchObject(failure);
    expect([...fake.objects.keys()]).toEqual([story]);
  });
});

it('an upload that is cut off leaves the old file', async () => {
  fake.setFault('reset-in-upload');
  await expect(store.save(story, new Uint8Array(3_000_000))).rejects.toMatchObject(AWAY);
  expect(fake.objects.get(story)?.bytes.length).toBe(sound.length);
});

it.each<StorageFault>(['reset-in-download', 'silence-in-download'])('%s breaks the reading off', async (fault) => {
  fake.setFault(fault);
  const stream = await store.read(story);
  await expect(new Response(stream).arrayBuffer()).rejects.toThrow();
});

it('nobody at the address is as good as away', async () => {
  const gone = await startFakeStorage();
  await gone.close();
  await expect(storeAt(gone.url).findSize(story)).rejects.toMatchObject(AWAY);
});

it('what may not be removed does not pass for removed', async () => {
  fake.setFault('removes-nothing');
  await expect(store.removeAll(folder)).rejects.toMatchObject({ code: 'forbidden' });
});

it('a signed address ends, and is good for its one file', async () => {
  const signed = (await store.respond(story, new Headers())).headers.get('location') ?? '';
  expect((await fetch(signed)).status).toBe(200);
  expect((await fetch(signed.replace('story.mp3', 'other.mp3'))).status).toBe(400);
  fake.expireSignedAddresses();
  expect((await fetch(signed)).status).toBe(400);
});

it('a transfer may take longer than the limit, as long as something comes', async () => {
  const pieces = (async function* () {
    for (let piece = 0; piece < 4; piece += 1) {
      await new Promise((resolve) => setTimeout(resolve, IDLE_MS / 2));
      yield new Uint8Array(1000);
    }
  })();
  await store.save(`${folder}/slow.mp3`, streamOf(pieces));
  expect(await store.findSize(`${folder}/slow.mp3`)).toBe(4000);
});

it('a slow reader is waited for', async () => {
  const reader = (await store.read(story)).getReader();
  let length = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    if (length === 0) await new Promise((resolve) => setTimeout(resolve, IDLE_MS * 2));
    length += piece.value.length;
  }
  expect(length).toBe(sound.length);
});
