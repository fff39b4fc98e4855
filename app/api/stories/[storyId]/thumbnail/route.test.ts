import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it, vi } from 'vitest';

const story = { id: randomUUID(), title: 'The Moon Train', language: 'en', childInterests: ['trains'] };
const drawn = vi.hoisted(() => vi.fn(async () => new Uint8Array([1, 2, 3])));

vi.mock('@/lib/composition', () => ({ requireParentOf: async () => ({ db: {} }) }));
vi.mock('@/lib/composition/pictures', () => ({ svgToJpeg: drawn }));
vi.mock('@/lib/stories/stories-repository', () => ({ getStory: async () => story }));

const { GET } = await import('./route');

beforeEach(() => {
  drawn.mockClear();
  story.title = 'The Moon Train';
});

function ask(etag?: string): Promise<Response> {
  const headers = { ...(etag !== undefined && { 'if-none-match': etag }) };
  const request = new Request(`http://tales.example/api/stories/${story.id}/thumbnail`, { headers });
  return GET(request, { params: Promise.resolve({ storyId: story.id }) });
}

it('is drawn once for a browser that keeps it', async () => {
  const first = await ask();
  const etag = first.headers.get('etag') ?? '';
  expect(Object.fromEntries(first.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'private, max-age=600',
    etag: expect.stringMatching(/^"[\w-]{22}"$/),
  });
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
    const again = await ask(known);
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
  }
  expect(drawn).toHaveBeenCalledTimes(1);
});

it('is drawn anew where the title that it is drawn from is another', async () => {
  const etag = (await ask()).headers.get('etag') ?? '';
  story.title = 'The Sea Train';
  const other = await ask(etag);
  expect(other.status).toBe(200);
  expect(other.headers.get('etag')).not.toBe(etag);
});
