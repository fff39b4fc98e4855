import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AudioStore } from '@/lib/narration/audio-store';
import { streamOf } from '@/lib/stream-of';
import { STORES, type Stores } from './fakes/stores';

const sound = (length: number) => new Uint8Array(randomBytes(length));

async function bytesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function allOf(listed: AsyncIterable<string>): Promise<string[]> {
  const paths: string[] = [];
  for await (const name of listed) paths.push(name);
  return paths.sort();
}

// What every `AudioStore` has to do.

describe.each(STORES)('%s', (_, start) => {
  let stores: Stores;
  let store: AudioStore;
  let parentId: string;
  let folder: string;
  let story: string;

  beforeAll(async () => {
    stores = await start();
  });
  afterAll(() => stores.close());
  beforeEach(() => {
    parentId = randomUUID();
    store = stores.of(parentId);
    folder = `stories/${randomUUID()}`;
    story = `${folder}/story.mp3`;
    stores.own(folder, parentId);
  });

  it('gives back what was saved, to the byte', async () => {
    const bytes = sound(300_000);
    await store.save(story, bytes);
    expect(await bytesOf(await store.read(story))).toEqual(bytes);
    expect(await store.findSize(story)).toBe(300_000);
    expect(await allOf(store.list(folder))).toEqual([story]);
  });

  it('saves what comes in pieces, and nothing at all', async () => {
    const pieces = [sound(70_000), sound(1), sound(90_000)];
    await store.save(story, streamOf(inPieces(pieces)));
    expect(await bytesOf(await store.read(story))).toEqual(new Uint8Array(Buffer.concat(pieces)));
    await store.save(story, new Uint8Array());
    expect(await bytesOf(await store.read(story))).toHaveLength(0);
    expect(await store.findSize(story)).toBe(0);
  });

  it('replaces a file at once', async () => {
    await store.save(story, sound(10));
    const next = sound(5);
    await store.save(story, next);
    expect(await bytesOf(await store.read(story))).toEqual(next);
  });

  it('keeps the old file where the new one breaks off', async () => {
    const old = sound(1000);
    await store.save(story, old);
    await expect(store.save(story, streamOf(failingPieces()))).rejects.toThrow();
    expect(await bytesOf(await store.read(story))).toEqual(old);
    const other = `${folder}/other.mp3`;
    await expect(store.save(other, streamOf(failingPieces()))).rejects.toThrow();
    expect(await store.findSize(other)).toBeNull();
    expect(await allOf(store.list(folder))).toEqual([story]);
  });

  it('shows a reader the old file or the new one, never half of one', async () => {
    const [first, second] = [sound(200_000), sound(150_000)];
    await store.save(story, first);
    const saving = (async () => {
      for (let round = 0; round < 10; round += 1) await store.save(story, round % 2 === 0 ? second : first);
    })();
    for (let round = 0; round < 20; round += 1) {
      const seen = Buffer.from(await bytesOf(await store.read(story)));
      expect([first, second].some((whole) => seen.equals(whole))).toBe(true);
    }
    await saving;
  });

  it('takes nothing for a parent who has left, and leaves nothing of theirs', async () => {
    const names = [story, `${folder}/thumbnail.jpg`];
    for (const name of names) await store.save(name, sound(10));
    expect((await store.clear()).stories).toBe(2);
    await store.save(story, sound(10));
    expect(await store.close()).toEqual({ stories: 1, heroes: 0, segments: 0 });
    stores.leave(parentId);
    await expect(store.save(story, sound(10))).rejects.toMatchObject({
      code: expect.stringMatching(/^(not_found|forbidden)$/),
    });
    expect(await store.findSize(story)).toBeNull();
  });

  it('does not have what was never saved', async () => {
    await expect(store.read(story)).rejects.toMatchObject({ code: 'not_found' });
    await expect(store.respond(story, new Headers())).rejects.toMatchObject({ code: 'not_found' });
    expect(await store.findSize(story)).toBeNull();
    expect(await allOf(store.list(folder))).toEqual([]);
    await store.remove([story]);
    expect(await store.removeAll(folder)).toBe(0);
  });

  it('does not take a folder for a file', async () => {
    await store.save(`${folder}/parts/1.mp3`, sound(1));
    const parts = `${folder}/parts`;
    await expect(store.read(parts)).rejects.toMatchObject({ code: 'not_found' });
    await expect(store.respond(parts, new Headers())).rejects.toMatchObject({ code: 'not_found' });
    expect(await store.findSize(parts)).toBeNull();
  });

  it('lists and removes folders with all within, and nothing beside', async () => {
    const inside = [story, `${folder}/parts/1.mp3`, `${folder}/parts/2.mp3`, `${folder}/thumbnail.jpg`];
    const beside = `${folder}b/story.mp3`;
    stores.own(`${folder}b`, parentId);
    for (const name of [...inside, beside]) await store.save(name, sound(10));
    expect(await allOf(store.list(folder))).toEqual(inside.toSorted());
    expect(await allOf(store.list('stories'))).toEqual([...inside, beside].sort());

    await store.remove([story, `${folder}/never.mp3`]);
    expect(await store.removeAll(folder)).toBe(3);
    expect(await allOf(store.list('stories'))).toEqual([beside]);
    expect(await store.removeAll('stories')).toBe(1);
  });

  it('removes more than fits into one request', async () => {
    for (let index = 0; index < 1005; index += 1) await store.save(`${folder}/parts/${index}.mp3`, sound(1));
    expect(await allOf(store.list(folder))).toHaveLength(1005);
    expect(await store.removeAll('stories')).toBe(1005);
    expect(await allOf(store.list(folder))).toEqual([]);
  });

  it('keeps one parent’s files from another', async () => {
    const bytes = sound(100);
    await store.save(story, bytes);
    const other = stores.of(randomUUID());
    await expect(other.read(story)).rejects.toMatchObject({ code: 'not_found' });
    await expect(other.respond(story, new Headers())).rejects.toMatchObject({ code: 'not_found' });
    expect(await other.findSize(story)).toBeNull();
    expect(await allOf(other.list('stories'))).toEqual([]);
    await other.remove([story]);
    expect(await other.removeAll('stories')).toBe(0);
    await Promise.allSettled([other.save(story, sound(50))]);
    expect(await bytesOf(await store.read(story))).toEqual(bytes);
  });

  it.each([
    '../secret.mp3',
    'stories/../../secret.mp3',
    '/etc/passwd',
    'stories//story.mp3',
    'stories/.hidden',
    'stories/a\\b.mp3',
    'stories/a b.mp3',
    'stories/%2e%2e/x.mp3',
    'stories/x\0.mp3',
    'stories/ü.mp3',
    'stories/',
    '',
    `stories/${'a'.repeat(500)}`,
  ])('refuses the path %j', async (name) => {
    const refusal = { code: 'invalid_input' };
    await expect(store.save(name, sound(1))).rejects.toMatchObject(refusal);
    await expect(Promise.resolve().then(() => store.read(name))).rejects.toMatchObject(refusal);
    await expect(Promise.resolve().then(() => store.respond(name, new Headers()))).rejects.toMatchObject(refusal);
    await expect(store.findSize(name)).rejects.toMatchObject(refusal);
    await expect(store.remove([name])).rejects.toMatchObject(refusal);
    await expect(store.removeAll(name)).rejects.toMatchObject(refusal);
  });

  it('lets go of a file that is not read to its end', async () => {
    await store.save(story, sound(500_000));
    const reader = (await store.read(story)).getReader();
    expect((await reader.read()).done).toBe(false);
    await reader.cancel();
    expect(await store.removeAll(folder)).toBe(1);
  });
});

async function* inPieces(pieces: Uint8Array<ArrayBuffer>[]): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield* pieces;
}

async function* failingPieces(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield sound(10);
  throw new Error('the voice broke');
}
