import type { APIResponse } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { cookieHeaderOf } from './session.ts';
import type { TaleApi } from './tale-api.ts';
import { errorSchema } from './wire.ts';

async function errorOf(response: APIResponse) {
  return { status: response.status(), ...errorSchema.parse(await response.json()).error };
}

const POSTS = ['/api/stories', '/api/children', '/api/heroes'] as const;

async function expectNothingWritten(api: TaleApi): Promise<void> {
  expect((await api.listStories()).items).toEqual([]);
  expect(await (await api.request.get('/api/children')).json()).toMatchObject({ items: [] });
  expect((await api.listHeroes()).filter(({ isSeeded }) => !isSeeded)).toEqual([]);
}

test('what is no JSON, or JSON of nothing, is refused', async ({ parent: { api } }) => {
  for (const path of POSTS) {
    for (const body of ['{"language": "en", ', '', 'null', '[]', '"a story, please"']) {
      const headers = { 'content-type': 'application/json' };
      const response = await api.request.post(path, { headers, data: Buffer.from(body) });
      expect(await errorOf(response), `${path} ${body}`).toMatchObject({ status: 422, code: 'invalid_input' });
    }
  }
  await expectNothingWritten(api);
});

test('a change that is no JSON, or too much of it, changes nothing', async ({ parent: { api } }) => {
  const child = await api.addChild();
  const hero = await api.addHero();
  const story = await api.writeStory({ children: [child.id] });
  const headers = { 'content-type': 'application/json' };
  for (const path of [`/api/children/${child.id}`, `/api/heroes/${hero.id}`, `/api/stories/${story.id}`]) {
    for (const body of ['{"title": "Mine", ', '', 'null', '[]']) {
      const response = await api.request.patch(path, { headers, data: Buffer.from(body) });
      expect(await errorOf(response), `${path} ${body}`).toMatchObject({ status: 422, code: 'invalid_input' });
    }
    const response = await api.request.patch(path, { headers, data: JSON.stringify({ name: 'x'.repeat(70_000) }) });
    expect(await errorOf(response), path).toMatchObject({ status: 413, code: 'body_too_large' });
  }
  expect(await (await api.request.get('/api/children')).json()).toMatchObject({ items: [child] });
  expect((await api.listHeroes()).filter(({ isSeeded }) => !isSeeded)).toEqual([hero]);
  expect(await api.getStory(story.id)).toEqual(story);
});

test('a body over 64 kB is refused, whether it says its length or not', async ({ parent: { api, page }, baseURL }) => {
  const body = JSON.stringify({ name: 'x'.repeat(70_000) });
  for (const path of POSTS) {
    const response = await api.request.post(path, { headers: { 'content-type': 'application/json' }, data: body });
    expect(await errorOf(response)).toMatchObject({ status: 413, code: 'body_too_large' });
  }
  // The browser's own type does not know `duplex` yet, which Node wants for a body of unknown length.
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: { cookie: await cookieHeaderOf(page.context()) },
    body: new Blob([body]).stream(),
    duplex: 'half',
  };
  const chunked = await fetch(`${baseURL}/api/children`, init);
  expect(chunked.status).toBe(413);
  await expectNothingWritten(api);
});

test('another website can change nothing with the parent’s cookies', async ({ parent: { api } }) => {
  const child = { name: 'Leo', age: 7, gender: 'male' };
  for (const origin of ['https://evil.example', 'null', 'http://localhost:1']) {
    for (const path of POSTS) {
      const response = await api.request.post(path, { headers: { origin }, data: child });
      expect(await errorOf(response), origin).toMatchObject({ status: 403, code: 'origin_not_allowed' });
    }
  }
  await expectNothingWritten(api);
});

test('a filter or a rating that is none is refused with its name', async ({ parent: { api } }) => {
  const queries = {
    child: 'Nora',
    hero: 'Pim',
    language: 'tlh',
    minRating: '11',
    shelf: 'attic',
    favourite: 'perhaps',
    q: 'x'.repeat(201),
    cursor: 'tomorrow',
    limit: '101',
  };
  for (const [name, value] of Object.entries(queries)) {
    const response = await api.request.get(`/api/stories?${new URLSearchParams({ [name]: value })}`);
    const error = await errorOf(response);
    expect(error, name).toMatchObject({ status: 422, code: 'invalid_input' });
    expect(Object.keys(error.fields ?? {})).toEqual([name]);
  }

  const child = await api.addChild();
  const story = await api.writeStory({ children: [child.id] });
  const changes = {
    rating: [0, 11, 3.5, 'good'],
    shelf: ['attic', 3],
    isFavourite: ['yes'],
    title: [7, '', '\u200b', 'One\nTwo', 'x'.repeat(201)],
    content: ['Mine.'],
    status: ['ready'],
    is_favourite: [true],
  };
  for (const [name, values] of Object.entries(changes)) {
    for (const value of values) {
      const error = await errorOf(await api.request.patch(`/api/stories/${story.id}`, { data: { [name]: value } }));
      expect(error, `${name}: ${value}`).toMatchObject({ status: 422, code: 'invalid_input' });
      expect(Object.keys(error.fields ?? {})).toEqual([name]);
    }
  }
  expect(await api.getStory(story.id)).toEqual(story);
});
