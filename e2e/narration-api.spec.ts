import { createParser } from 'eventsource-parser';
import { z } from 'zod';
import { expect, test } from './fixtures.ts';
import { narrationSchema, segmentSchema } from './narration-events.ts';
import type { Parent } from './parent.ts';
import { bodyOf, type TaleApi } from './tale-api.ts';
import { listOf } from './wire.ts';

const voiceSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  provider: z.string(),
  gender: z.enum(['female', 'male']).nullable(),
  hasExactTimings: z.boolean(),
  isPaid: z.boolean(),
});

type WireEvent = { event: string | undefined; id: string | undefined; data: unknown };

async function eventsOf({ request }: TaleApi, narrationId: string, headers = {}): Promise<WireEvent[]> {
  const answer = await request.get(`/api/narrations/${narrationId}/events`, { headers });
  expect(answer.headers()['content-type']).toBe('text/event-stream; charset=utf-8');
  const events: WireEvent[] = [];
  const parser = createParser({ onEvent: ({ event, id, data }) => events.push({ event, id, data: JSON.parse(data) }) });
  parser.feed(await answer.text());
  return events;
}

const segmentsOf = (events: readonly WireEvent[]) =>
  events.filter(({ event }) => event === 'segment').map(({ data }) => segmentSchema.parse(data));

const wordsOf = (text: string) =>
  [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);

async function aStory(api: TaleApi) {
  const child = await api.addChild();
  return api.writeStory({ children: [child.id], moral: 'kindness' });
}

test('a story is read aloud: segments, words and the whole', async ({ parent: { api } }) => {
  const story = await aStory(api);
  const address = `/api/stories/${story.id}/narrations`;
  const begun = narrationSchema.parse(await bodyOf(await api.request.post(address, { data: {} }), 201));
  expect(begun).toMatchObject({ status: 'narrating', voice: 'built-in:luna' });

  const events = await eventsOf(api, begun.id);
  expect(events[0]).toMatchObject({ event: 'narration', data: { id: begun.id } });
  const segments = segmentsOf(events);
  expect(events.filter(({ event }) => event === 'segment').map(({ id }) => id)).toEqual(
    segments.map((_, index) => String(index + 1)),
  );
  const spoken = segments.flatMap(({ words }) => words.map(({ start, end }) => story.content.slice(start, end)));
  expect(spoken).toEqual(wordsOf(story.content));
  const endMs = segments.reduce((sum, { durationMs }) => sum + durationMs, 0);
  const audio = `/api/narrations/${begun.id}/audio`;
  const done = { id: begun.id, durationMs: Math.round(endMs) };
  expect(events.at(-1)).toMatchObject({ event: 'done', data: done });
  const statusNow = async () => bodyOf(await api.request.get(`/api/narrations/${begun.id}`));
  await expect.poll(statusNow).toMatchObject({ status: 'ready' });

  const again = narrationSchema.parse(await bodyOf(await api.request.post(address, { data: {} }), 200));
  expect(begun.segments).toEqual([]);
  expect(again).toEqual({ ...begun, status: 'ready', segments: segments.slice(0, 3) });
  const read = await bodyOf(await api.request.get(`/api/narrations/${begun.id}`));
  const { id, voice } = begun;
  const spokenBy = { voices: [{ id: voice, sentences: segments.length }], fallbacks: [] };
  expect(read).toEqual({ id, status: 'ready', voice, storyId: story.id, durationMs: done.durationMs, ...spokenBy });

  for (const url of [segments[0]?.url ?? '', audio]) {
    const whole = await api.request.get(url);
    expect(whole.status()).toBe(200);
    expect(whole.headers()).toMatchObject({ 'content-type': 'audio/mpeg', 'accept-ranges': 'bytes' });
    const bytes = await whole.body();
    expect(whole.headers()['content-length']).toBe(String(bytes.length));
    const head = await api.request.head(url);
    expect(head.headers()['content-length']).toBe(String(bytes.length));
    const part = await api.request.get(url, { headers: { range: 'bytes=10-19' } });
    expect(part.status()).toBe(206);
    expect(part.headers()['content-range']).toBe(`bytes 10-19/${bytes.length}`);
    expect(await part.body()).toEqual(bytes.subarray(10, 20));
    const past = await api.request.get(url, { headers: { range: `bytes=${bytes.length}-` } });
    expect(past.status()).toBe(416);
  }
});

test('a listener goes on where the connection was lost', async ({ parent: { api } }) => {
  const story = await aStory(api);
  const begun = await api.request.post(`/api/stories/${story.id}/narrations`, { data: { voice: 'built-in:oskar' } });
  const { id, voice } = narrationSchema.parse(await bodyOf(begun, 201));
  expect(voice).toBe('built-in:oskar');
  const all = segmentsOf(await eventsOf(api, id));
  expect(segmentsOf(await eventsOf(api, id, { 'last-event-id': '2' }))).toEqual(all.slice(2));
});

test('where a listener has stopped is known to every device, and to no other parent', async ({
  parent,
  otherParent,
}) => {
  const { id: childId } = await parent.api.addChild();
  const { id: storyId } = await parent.api.writeStory({ children: [childId] });
  const tell = ({ api }: Parent, data: object) => api.request.put(`/api/stories/${storyId}/place`, { data });
  const placeNow = async () => {
    const begun = await parent.api.request.post(`/api/stories/${storyId}/narrations`, { data: {} });
    return narrationSchema.parse(await begun.json()).place;
  };
  expect(await placeNow()).toBeNull();
  expect((await tell(parent, { offset: 70 })).status()).toBe(204);
  expect((await tell(otherParent, { offset: 90 })).status()).toBe(404);
  expect(await placeNow()).toMatchObject({ offset: 70 });
  for (const data of [
    {},
    { offset: -1 },
    { offset: 1.5 },
    { offset: 1_000_001 },
    { offset: '7' },
    { offset: 7, x: 1 },
  ]) {
    expect((await tell(parent, data)).status(), JSON.stringify(data)).toBe(422);
  }
  await parent.api.beginAgain(storyId);
  expect(await placeNow()).toMatchObject({ offset: 0 });
});

test('voices are offered, and heard before they are chosen', async ({ parent: { api } }) => {
  const offered = await bodyOf(await api.request.get('/api/voices?language=de'));
  const { items } = listOf(voiceSchema).parse(offered);
  expect(items[0]).toEqual({
    id: 'built-in:luna',
    name: 'Luna',
    provider: 'built-in',
    gender: 'female',
    hasExactTimings: true,
    isPaid: false,
  });
  for (let time = 0; time < 2; time += 1) {
    const preview = await api.request.get('/api/voices/preview?voice=built-in:luna&language=de');
    expect(preview.status()).toBe(200);
    expect(preview.headers()).toMatchObject({
      'content-type': 'audio/mpeg',
      'cache-control': 'private, max-age=86400',
    });
    expect((await preview.body()).length).toBeGreaterThan(10_000);
  }
  expect((await api.request.get('/api/voices/preview?voice=built-in:nobody&language=de')).status()).toBe(404);
  for (const query of ['', '?language=xx']) {
    expect((await api.request.get(`/api/voices${query}`)).status(), query).toBe(422);
  }
  expect((await api.request.get('/api/voices/preview?voice=x&language=de')).status()).toBe(422);
});

test('what is another parent’s cannot be heard, and what makes no sense is refused', async ({
  parent: { api },
  otherParent: { api: others },
}) => {
  const story = await aStory(api);
  const address = `/api/stories/${story.id}/narrations`;
  for (const data of [{ voice: 'nobody:anna' }, { voice: 7 }, { speed: 2 }]) {
    expect((await api.request.post(address, { data })).status()).toBe(422);
  }
  expect((await others.request.post(address, { data: {} })).status()).toBe(404);
  const { id } = narrationSchema.parse(await bodyOf(await api.request.post(address, { data: {} }), 201));
  for (const what of ['', '/events', '/audio', '/segments/0']) {
    expect((await others.request.get(`/api/narrations/${id}${what}`)).status(), what).toBe(404);
  }
  await eventsOf(api, id);
  for (const n of ['999', '-1', 'x']) {
    expect((await api.request.get(`/api/narrations/${id}/segments/${n}`)).status(), n).toBe(404);
  }
  expect((await api.request.delete(`/api/stories/${story.id}`)).status()).toBe(204);
  for (const what of ['', '/events', '/audio', '/segments/0']) {
    expect((await api.request.get(`/api/narrations/${id}${what}`)).status(), what).toBe(404);
  }
});
