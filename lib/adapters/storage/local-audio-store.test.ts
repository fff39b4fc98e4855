import { mkdir, mkdtemp, readdir, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AudioStore } from '@/lib/narration/audio-store';
import { streamOf } from '@/lib/stream-of';
import { createLocalAudioStore, removeLeftFiles } from './local-audio-store';

let root: string;
let store: AudioStore;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'tale-audio-'));
  store = createLocalAudioStore(root, 'ada');
});
afterAll(() => rm(root, { recursive: true }));

async function* broken(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield new Uint8Array(10);
  throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
}

it('a failed save leaves no file and no part of one', async () => {
  await expect(store.save('stories/a/full.mp3', streamOf(broken()))).rejects.toMatchObject({ code: 'storage_full' });
  expect(await readdir(path.join(root, '.unfinished'))).toEqual([]);
  expect(await store.findSize('stories/a/full.mp3')).toBeNull();
});

it('a parent without files leaves no folder behind', async () => {
  const leaving = createLocalAudioStore(root, 'cleo');
  await leaving.save('stories/a/story.mp3', new Uint8Array(1));
  await leaving.save('heroes/b/portrait.jpg', new Uint8Array(1));
  expect(await leaving.removeAll('stories')).toBe(1);
  expect(await leaving.findSize('heroes/b/portrait.jpg')).toBe(1);
  expect(await leaving.removeAll('heroes')).toBe(1);
  expect(await leaving.removeAll('heroes')).toBe(0);
  expect(await readdir(root)).not.toContain('cleo');
});

it('nothing is taken for a parent who has left, not even by another process', async () => {
  const leaving = createLocalAudioStore(root, 'dora');
  const elsewhere = createLocalAudioStore(root, 'dora');
  await leaving.save('stories/a/story.mp3', new Uint8Array(1));
  await leaving.save('segments/ab/abc.mp3', new Uint8Array(1));
  expect(await leaving.close()).toEqual({ stories: 1, heroes: 0, segments: 1 });
  for (const late of [leaving, elsewhere]) {
    await expect(late.save('segments/cd/cde.mp3', new Uint8Array(1))).rejects.toMatchObject({ code: 'not_found' });
    expect(await late.findSize('stories/a/story.mp3')).toBeNull();
    for (const count of [await late.clear(), await late.close()]) {
      expect(count).toEqual({ stories: 0, heroes: 0, segments: 0 });
    }
  }
  expect((await stat(path.join(root, 'dora'))).size).toBe(0);
  await removeLeftFiles(root);
  expect(await readdir(root), 'a token holds for an hour').toContain('dora');
  const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
  await utimes(path.join(root, 'dora'), yesterday, yesterday);
  await removeLeftFiles(root);
  expect(await readdir(root)).not.toContain('dora');
  expect(await readdir(path.join(root, '.unfinished'))).toEqual([]);
});

it('a save that comes between does not keep the door open', async () => {
  const [leaving, late] = [createLocalAudioStore(root, 'emil'), createLocalAudioStore(root, 'emil')];
  const saves = Array.from({ length: 20 }, (_, index) => late.save(`stories/a/${index}.mp3`, new Uint8Array(1)));
  const [closing, ...outcomes] = await Promise.allSettled([leaving.close(), ...saves]);
  expect(closing.status).toBe('fulfilled');
  for (const outcome of outcomes.filter(({ status }) => status === 'rejected')) {
    expect(outcome).toMatchObject({ reason: { code: expect.stringMatching(/not_found|storage_unavailable/) } });
  }
  expect((await stat(path.join(root, 'emil'))).isFile()).toBe(true);
});

it('what a killed process left unfinished goes in time, what was saved stays', async () => {
  await removeLeftFiles(path.join(root, 'nothing-yet'));
  await store.save('stories/a/kept.mp3', new Uint8Array(1));
  await writeFile(path.join(root, '.unfinished/left'), 'half');
  await removeLeftFiles(root);
  expect(await readdir(path.join(root, '.unfinished'))).toEqual(['left']);
  const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
  await utimes(path.join(root, '.unfinished/left'), yesterday, yesterday);
  await removeLeftFiles(root);
  expect(await readdir(path.join(root, '.unfinished'))).toEqual([]);
  expect(await store.findSize('stories/a/kept.mp3')).toBe(1);
});

it('a disk that fails is away, not empty', async () => {
  await mkdir(path.join(root, 'ben'), { recursive: true });
  // A link that leads to itself fails as a broken disk would: not with "there is no such file".
  await symlink('stories', path.join(root, 'ben/stories'));
  const ill = createLocalAudioStore(root, 'ben');
  const away = { code: 'storage_unavailable', isRetryable: true };
  await expect(ill.read('stories/a/x.mp3')).rejects.toMatchObject(away);
  await expect(ill.findSize('stories/a/x.mp3')).rejects.toMatchObject(away);
  await expect(ill.save('stories/a/x.mp3', new Uint8Array(1))).rejects.toMatchObject(away);
  await expect(ill.removeAll('stories/a')).rejects.toMatchObject(away);
});

describe('a browser that has the file already', () => {
  const ask = (headers: Record<string, string>) => store.respond('stories/a/story.mp3', new Headers(headers));

  it('is told so, and gets a range only of the same file', async () => {
    await store.save('stories/a/story.mp3', new Uint8Array(1000));
    const etag = (await ask({})).headers.get('etag') ?? '';
    expect(etag).toMatch(/^".+"$/);
    expect((await ask({ 'if-none-match': etag })).status).toBe(304);
    expect((await ask({ 'if-range': etag, range: 'bytes=0-9' })).status).toBe(206);
    await store.save('stories/a/story.mp3', new Uint8Array(1001));
    expect((await ask({ 'if-none-match': etag })).status).toBe(200);
    expect((await ask({ 'if-range': etag, range: 'bytes=0-9' })).status).toBe(200);
  });

  it.each(['bytes=5-2', 'bytes=', 'bytes=-', 'bytes=0-1,5-6', 'seconds=0-1', 'bytes=a-b'])(
    'gets the whole for %s, which is no range',
    async (range) => {
      expect((await ask({ range })).status).toBe(200);
    },
  );
});
