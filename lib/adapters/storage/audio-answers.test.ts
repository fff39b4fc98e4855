import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AudioStore } from '@/lib/narration/audio-store';
import { STORES, type Stores } from './fakes/stores';

const sound = (length: number) => new Uint8Array(randomBytes(length));

/** As a browser asks: a redirect is followed with the same headers, but without what tells who asks. */
async function ask(store: AudioStore, name: string, headers: Record<string, string> = {}): Promise<Response> {
  const response = await store.respond(name, new Headers(headers));
  const location = response.headers.get('location');
  return location === null ? response : fetch(location, { headers });
}

// What every `AudioStore` answers a browser.

describe.each(STORES)('%s', (_, start) => {
  let stores: Stores;
  let store: AudioStore;
  let story: string;

  beforeAll(async () => {
    stores = await start();
  });
  afterAll(() => stores.close());
  beforeEach(() => {
    const parentId = randomUUID();
    store = stores.of(parentId);
    const folder = `stories/${randomUUID()}`;
    story = `${folder}/story.mp3`;
    stores.own(folder, parentId);
  });

  it.each<Record<string, string>>([{}, { range: 'bytes=100000-149999' }])(
    'serves %o of one file, though another is saved meanwhile',
    async (headers) => {
      // The same length and, on a quick disk, the same moment.
      const [old, next] = [sound(200_000), sound(200_000)];
      const asked = (whole: Uint8Array) => Buffer.from('range' in headers ? whole.subarray(100_000, 150_000) : whole);
      for (let round = 0; round < 10; round += 1) {
        await store.save(story, old);
        const answers = await Promise.all([ask(store, story, headers), ask(store, story, headers)]);
        const bodies = Promise.allSettled(answers.map((answer) => answer.arrayBuffer()));
        await store.save(story, next);
        for (const body of await bodies) {
          // A browser whose answer breaks off asks again.
          if (body.status === 'rejected') continue;
          const seen = Buffer.from(body.value);
          expect([asked(old), asked(next)].some((whole) => seen.equals(whole))).toBe(true);
        }
        const after = Buffer.from(await (await ask(store, story, headers)).arrayBuffer());
        expect(after.equals(asked(next))).toBe(true);
      }
    },
  );

  it('serves the whole with its length and type', async () => {
    const bytes = sound(1000);
    await store.save(story, bytes);
    const response = await ask(store, story);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('audio/mpeg');
    expect(response.headers.get('content-length')).toBe('1000');
    expect(response.headers.get('accept-ranges')).toBe('bytes');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  });

  it.each([
    ['bytes=0-', 0, 999],
    ['bytes=0-1', 0, 1],
    ['bytes=400-499', 400, 499],
    ['bytes=990-5000', 990, 999],
    ['bytes=-10', 990, 999],
    ['bytes=-5000', 0, 999],
  ])('serves the range %s', async (range, start, end) => {
    const bytes = sound(1000);
    await store.save(story, bytes);
    const response = await ask(store, story, { range });
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe(`bytes ${start}-${end}/1000`);
    expect(response.headers.get('content-length')).toBe(String(end - start + 1));
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes.subarray(start, end + 1));
  });

  it('refuses a range past the end', async () => {
    await store.save(story, sound(1000));
    const response = await ask(store, story, { range: 'bytes=1000-' });
    expect(response.status).toBe(416);
    expect(response.headers.get('content-range')).toBe('bytes */1000');
  });
});
