import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '@/lib/narration/fakes/memory-store';
import { respondWithAudio, respondWithBytes } from './audio-response';

const bytes = Uint8Array.from({ length: 100 }, (_, index) => index);

const ask = (headers: Record<string, string> = {}) => respondWithBytes(bytes, new Headers(headers));
const etag = ask().headers.get('etag') ?? '';

describe('a recording in memory', () => {
  it('is sent whole', async () => {
    const answer = ask();
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'audio/mpeg',
      'content-length': '100',
      'accept-ranges': 'bytes',
      'cache-control': 'private, no-cache',
    });
    expect(await answer.bytes()).toEqual(bytes);
  });

  it.each([
    ['bytes=0-1', 0, 1],
    ['bytes=90-', 90, 99],
    ['bytes=-5', 95, 99],
    ['bytes=50-1000', 50, 99],
  ])('is sent in part: %s', async (range, start, end) => {
    const answer = ask({ range });
    expect(answer.status).toBe(206);
    expect(answer.headers.get('content-range')).toBe(`bytes ${start}-${end}/100`);
    expect(answer.headers.get('content-length')).toBe(String(end - start + 1));
    expect(await answer.bytes()).toEqual(bytes.slice(start, end + 1));
  });

  it('has no part past its end', () => {
    const answer = ask({ range: 'bytes=100-' });
    expect(answer.status).toBe(416);
    expect(answer.headers.get('content-range')).toBe('bytes */100');
  });

  it('is not sent to who has it, and in whole to who has another', async () => {
    expect(ask({ 'if-none-match': etag }).status).toBe(304);
    expect(ask({ 'if-range': etag, range: 'bytes=0-1' }).status).toBe(206);
    expect(ask({ 'if-range': '"other"', range: 'bytes=0-1' }).status).toBe(200);
  });
});

it('one in the store is the store’s to send', async () => {
  const files = createMemoryStore();
  files.files.set('stories/x/story.mp3', bytes);
  const answer = await respondWithAudio({ path: 'stories/x/story.mp3' }, files, new Headers());
  expect(await answer.bytes()).toEqual(bytes);
});
