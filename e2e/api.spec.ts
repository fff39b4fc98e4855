import { randomUUID } from 'node:crypto';
import { type APIRequestContext, request as newRequests } from '@playwright/test';
import { readEvents, streamEvents, textOf } from './event-stream.ts';
import { expect, test } from './fixtures.ts';
import type { Parent } from './parent.ts';
import { accessTokenOf, cookieHeaderOf } from './session.ts';
import { bodyOf, TaleApi } from './tale-api.ts';
import { childSchema, heroSchema, listOf, stopSchema } from './wire.ts';

test('health says what it depends on', async ({ request }) => {
  const response = await request.get('/api/health');
  expect(await bodyOf(response)).toMatchObject({
    status: 'ready',
    database: { status: 'up', kind: 'embedded', latencyMs: expect.any(Number) },
    storage: { status: 'up', kind: 'folder', latencyMs: expect.any(Number) },
    storyteller: { status: 'up', kind: 'built-in', latencyMs: expect.any(Number) },
    voices: { status: 'up', kind: 'built-in', latencyMs: expect.any(Number) },
  });
  expect(response.headers()['cache-control']).toBe('no-store');
});

const CREDENTIALS = ['a cookie', 'a bearer token'] as const;

const opened: APIRequestContext[] = [];

test.afterEach(async () => {
  for (const context of opened.splice(0)) await context.dispose();
});

/** The parent's browser, or a program of theirs that has but their token. */
async function apiBy(
  credential: (typeof CREDENTIALS)[number],
  { api, page }: Parent,
  baseURL: string | undefined,
): Promise<TaleApi> {
  if (credential === 'a cookie') return api;
  const authorization = `Bearer ${await accessTokenOf(page.context())}`;
  const context = await newRequests.newContext({ ...(baseURL && { baseURL }), extraHTTPHeaders: { authorization } });
  opened.push(context);
  return new TaleApi(context);
}

for (const credential of CREDENTIALS) {
  test(`children are added, read, changed and deleted with ${credential}`, async ({ parent, baseURL }) => {
    const api = await apiBy(credential, parent, baseURL);
    const draft = { name: 'Nora', age: 5, gender: 'female', interests: ['snails'], avoid: ['dogs'] } as const;
    const child = await api.addChild({ ...draft, interests: ['snails'], avoid: ['dogs'], readingLanguage: 'de' });
    expect(child).toMatchObject({ ...draft, readingLanguage: 'de' });
    const address = `/api/children/${child.id}`;
    expect(childSchema.parse(await bodyOf(await api.request.get(address)))).toEqual(child);
    const list = listOf(childSchema).parse(await bodyOf(await api.request.get('/api/children')));
    expect(list).toEqual({ items: [child], nextCursor: null });

    const changed = await api.request.patch(address, { data: { age: 6, interests: [] } });
    expect(childSchema.parse(await bodyOf(changed))).toEqual({ ...child, age: 6, interests: [] });
    expect((await api.request.delete(address)).status()).toBe(204);
    expect((await api.request.get(address)).status()).toBe(404);
    expect((await api.request.delete(address)).status()).toBe(404);
  });

  test(`heroes are added, read, changed and deleted with ${credential}; the seeded ones are everybody’s`, async ({
    parent,
    baseURL,
  }) => {
    const api = await apiBy(credential, parent, baseURL);
    const hero = await api.addHero({ personalityTraits: ['brave'], appearance: 'Small.' });
    const address = `/api/heroes/${hero.id}`;
    expect(hero).toMatchObject({ isSeeded: false, personalityTraits: ['brave'], strengths: [] });
    expect(heroSchema.parse(await bodyOf(await api.request.get(address)))).toEqual(hero);
    const changed = await api.request.patch(address, { data: { strengths: ['patience'], appearance: null } });
    expect(heroSchema.parse(await bodyOf(changed))).toEqual({ ...hero, strengths: ['patience'], appearance: null });

    const heroes = await api.listHeroes();
    expect(heroes.filter(({ isSeeded }) => isSeeded)).toHaveLength(30);
    const seeded = `/api/heroes/${heroes.find(({ isSeeded }) => isSeeded)?.id}`;
    expect((await api.request.patch(seeded, { data: { name: 'Mine' } })).status()).toBe(403);
    expect((await api.request.delete(seeded)).status()).toBe(403);

    expect((await api.request.delete(address)).status()).toBe(204);
    expect((await api.request.get(address)).status()).toBe(404);
  });

  test(`a story is written as a stream of events and then read, changed and deleted with ${credential}`, async ({
    parent,
    baseURL,
  }) => {
    const api = await apiBy(credential, parent, baseURL);
    const child = await api.addChild();
    const data = { language: 'en', children: [child.id], minutes: 1, moral: 'kindness' };
    const response = await api.request.post('/api/stories', { data });
    expect(response.headers()['content-type']).toBe('text/event-stream; charset=utf-8');
    const events = readEvents(await response.text());
    const id = events[0]?.data['id'] ?? '';
    expect(events[0]).toEqual({ type: 'story', id: undefined, data: { id, status: 'writing' } });
    expect(events.at(-1)).toMatchObject({ type: 'done', data: { id, status: 'ready' } });

    const texts = events.filter(({ type }) => type === 'text');
    expect(texts.length).toBeGreaterThan(5);
    for (const [index, text] of texts.entries()) expect(Number(text.id)).toBe(textOf(texts.slice(0, index + 1)).length);
    const story = await api.getStory(id);
    expect(textOf(events)).toBe(story.content);
    expect(events.find(({ type }) => type === 'title')?.data).toEqual({ title: story.title });
    expect(story).toMatchObject({
      type: 'child',
      language: 'en',
      lengthMinutes: 1,
      moral: 'kindness',
      status: 'ready',
      shelf: 'new',
      isFavourite: false,
      rating: null,
      modelUsed: 'built-in',
      characters: [{ role: 'child', name: 'Nora', childId: child.id, heroId: null }],
    });

    const change = { rating: 7, shelf: 'read', isFavourite: true, title: 'Ours' } as const;
    expect(await api.change(id, change)).toEqual({ ...story, ...change });
    expect(await api.change(id, { rating: null })).toMatchObject({ rating: null, title: 'Ours' });
    expect((await api.listStories()).items.map((card) => card.id)).toEqual([id]);
    expect((await api.request.delete(`/api/stories/${id}`)).status()).toBe(204);
    expect((await api.request.get(`/api/stories/${id}`)).status()).toBe(404);
  });
}

test('a request whose answer was lost is sent again, and nothing is there twice', async ({ parent: { api } }) => {
  const send = (path: string, data: object, key = randomUUID()) => {
    const request = () => api.request.post(path, { data, headers: { 'idempotency-key': key } });
    return { first: request(), again: request, key };
  };
  const nora = { name: 'Nora', age: 5, gender: 'female', readingLanguage: 'en' };
  const adding = send('/api/children', nora);
  const child = childSchema.parse(await bodyOf(await adding.first, 201));
  expect(child.id).toBe(adding.key);
  expect(childSchema.parse(await bodyOf(await adding.again(), 201))).toEqual(child);
  const children = listOf(childSchema).parse(await bodyOf(await api.request.get('/api/children')));
  expect(children.items).toEqual([child]);

  const asking = send('/api/stories', { language: 'en', children: [child.id], minutes: 1 });
  const [first, again] = await Promise.all([asking.first, asking.again()]);
  const streams = [readEvents(await first.text()), readEvents(await again.text())];
  for (const events of streams) expect(events.at(-1)).toMatchObject({ type: 'done', data: { id: asking.key } });
  const [told, toldAgain] = streams.map(textOf);
  expect(toldAgain).toBe(told);
  const library = await api.listStories();
  expect(library.items.map(({ id }) => id)).toEqual([asking.key]);

  const refused = await api.request.post('/api/children', { data: nora, headers: { 'idempotency-key': 'again' } });
  expect(refused.status()).toBe(422);
});

test('a stream goes on where its reader left it', async ({ parent: { api, page }, baseURL }) => {
  const child = await api.addChild();
  const headers = { cookie: await cookieHeaderOf(page.context()) };
  const leaving = new AbortController();
  const response = await fetch(`${baseURL}/api/stories`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ language: 'en', children: [child.id], minutes: 4 }),
    signal: leaving.signal,
  });
  const first = [];
  for await (const event of streamEvents(response)) {
    first.push(event);
    if (Number(event.id) > 100) break;
  }
  leaving.abort();
  const id = first[0]?.data['id'] ?? '';
  const lastEventId = first.at(-1)?.id ?? '';
  expect(textOf(first)).toHaveLength(Number(lastEventId));

  const address = `/api/stories/${id}/stream`;
  const rest = readEvents(await (await api.request.get(address, { headers: { 'last-event-id': lastEventId } })).text());
  const { content, title } = await api.getStory(id);
  expect(textOf(first) + textOf(rest)).toBe(content);
  expect(rest.at(-1)).toMatchObject({ type: 'done', data: { id, status: 'ready' } });

  const whole = readEvents(await (await api.request.get(address)).text());
  expect(whole.map(({ type }) => type)).toEqual(['story', 'title', 'text', 'done']);
  expect(whole[0]?.data).toEqual({ id, status: 'ready' });
  expect(whole[1]?.data).toEqual({ title });
  expect(whole[2]).toEqual({ type: 'text', id: String(content.length), data: { delta: content } });
  const nothingNew = readEvents(await (await api.request.get(`${address}?from=${content.length}`)).text());
  expect(nothingNew.map(({ type }) => type)).toEqual(['story', 'title', 'done']);
});

test('writing is stopped by a route too, once and for all', async ({ parent: { api, page }, baseURL }) => {
  const child = await api.addChild();
  const response = await fetch(`${baseURL}/api/stories`, {
    method: 'POST',
    headers: { cookie: await cookieHeaderOf(page.context()), 'content-type': 'application/json' },
    body: JSON.stringify({ language: 'en', children: [child.id], minutes: 20 }),
  });
  const events = [];
  for await (const event of streamEvents(response)) {
    events.push(event);
    if (events.length !== 30) continue;
    const stopped = await api.request.post(`/api/stories/${events[0]?.data['id']}/stop`);
    expect(stopSchema.parse(await bodyOf(stopped))).toEqual({ id: events[0]?.data['id'], status: 'ready' });
  }
  const story = await api.getStory(events[0]?.data['id'] ?? '');
  expect(story).toMatchObject({ status: 'ready', isStopped: true, content: textOf(events) });
  const again = await api.request.post(`/api/stories/${story.id}/stop`);
  expect(stopSchema.parse(await bodyOf(again))).toEqual({ id: story.id, status: 'ready' });
});

test('a bearer token opens what the cookie does, and a forged one nothing', async ({ parent, baseURL }) => {
  const { api, page } = parent;
  const program = await apiBy('a bearer token', parent, baseURL);
  const story = await program.writeStory({ children: [(await api.addChild()).id] });
  expect(await api.getStory(story.id)).toEqual(story);
  expect((await program.request.get(`/api/stories/${story.id}/stream`)).status()).toBe(200);
  const stopped = await program.request.post(`/api/stories/${story.id}/stop`);
  expect(stopSchema.parse(await bodyOf(stopped))).toEqual({ id: story.id, status: 'ready' });

  const authorization = `Bearer ${(await accessTokenOf(page.context())).slice(0, -4)}AAAA`;
  const forged = await newRequests.newContext({
    ...(baseURL && { baseURL }),
    extraHTTPHeaders: { authorization },
  });
  opened.push(forged);
  for (const path of ['/api/stories', '/api/children', '/api/heroes', `/api/stories/${story.id}/stream`]) {
    const refusal = await forged.get(path);
    expect(refusal.status(), path).toBe(401);
    expect(await refusal.json()).toMatchObject({ error: { code: 'not_signed_in' } });
  }
});

test('nobody gets in without either', async ({ request }) => {
  for (const path of ['/api/stories', '/api/children', '/api/heroes']) {
    expect((await request.get(path)).status(), path).toBe(401);
    expect((await request.post(path, { data: {} })).status(), path).toBe(401);
  }
});
