import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startFakeOpenRouter } from './open-router.ts';
import { behaviourSchema, tokensOf } from './open-router-behaviour.ts';
import { characterTimes } from './tones.ts';

let fake: Awaited<ReturnType<typeof startFakeOpenRouter>>;
beforeAll(async () => {
  fake = await startFakeOpenRouter();
});
afterEach(() => fake.reset());
afterAll(() => fake.close());

function ask(body: Record<string, unknown> = {}, signal: AbortSignal | null = null) {
  return fetch(`${fake.baseUrl}/chat/completions`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk-or-test', 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'fake/quick', stream: true, messages: [{ role: 'user', content: 'Hi' }], ...body }),
    signal,
  });
}

function dataLines(body: string) {
  return body.split('\n\n').flatMap((event) => (event.startsWith('data: ') ? [event.slice('data: '.length)] : []));
}

describe('a streamed answer', () => {
  it('is a comment, one chunk a token, a finish, the usage and [DONE]', async () => {
    fake.setBehaviour({ story: '# Moon\n\nIt rose.' });
    const response = await ask();
    const body = await response.text();

    expect(response.headers.get('content-type')).toBe('text/event-stream');
    expect(body).toMatch(/^: OPENROUTER PROCESSING\n\n/);
    const lines = dataLines(body);
    expect(lines.at(-1)).toBe('[DONE]');
    const chunks = lines.slice(0, -1).map((line) => JSON.parse(line));
    expect(chunks[0]).toMatchObject({
      object: 'chat.completion.chunk',
      model: 'fake/quick',
      choices: [{ index: 0, delta: { role: 'assistant', content: '#' }, finish_reason: null }],
    });
    expect(chunks.map((chunk) => chunk.choices[0]?.delta.content ?? '').join('')).toBe('# Moon\n\nIt rose.');
    expect(chunks.at(-2).choices[0].finish_reason).toBe('stop');
    expect(chunks.at(-1).usage).toMatchObject({ completion_tokens: 4, cost: expect.any(Number) });
  });

  it('stops when the client leaves', async () => {
    fake.setBehaviour({ tokens: 1000, tokenMs: 5 });
    const leaving = new AbortController();
    const response = await ask({}, leaving.signal);
    await response.body?.getReader().read();
    leaving.abort();

    await vi.waitFor(() => expect(fake.requests[0]?.isAbandoned).toBe(true));
    expect(fake.requests[0]?.tokensSent).toBeLessThan(500);
  });
});

it('answers without a stream too', async () => {
  fake.setBehaviour({ story: 'Once.' });
  const response = await ask({ stream: false });
  expect(await response.json()).toMatchObject({
    object: 'chat.completion',
    choices: [{ message: { role: 'assistant', content: 'Once.' }, finish_reason: 'stop' }],
    usage: { completion_tokens: 1 },
  });
});

it('sends errors in the body that OpenRouter sends', async () => {
  fake.setBehaviour({ fault: 'http-429', retryAfterSeconds: 7 });
  const response = await ask();
  expect(response.status).toBe(429);
  expect(response.headers.get('retry-after')).toBe('7');
  expect(await response.json()).toMatchObject({ error: { code: 429, metadata: { provider_name: 'Fake' } } });
});

it('is faulty only so often and only for the models named', async () => {
  fake.setBehaviour({ fault: 'http-500', faultTimes: 1, faultModels: ['fake/quick'] });
  const statuses = [];
  for (const model of ['fake/thorough', 'fake/quick', 'fake/quick']) {
    const response = await ask({ model });
    await response.text();
    statuses.push(response.status);
  }
  expect(statuses).toEqual([200, 500, 200]);
});

it('lists models and knows its key', async () => {
  const models = await fetch(`${fake.baseUrl}/models`);
  expect(await models.json()).toMatchObject({ data: [{ id: 'fake/quick' }, { id: 'fake/thorough' }] });
  const headers = { authorization: 'Bearer sk-or-test' };
  expect(await (await fetch(`${fake.baseUrl}/key`, { headers })).json()).toMatchObject({ data: { usage: 0.1 } });
  expect((await fetch(`${fake.baseUrl}/key`)).status).toBe(401);
});

it('is driven over HTTP by another process', async () => {
  const put = (body: unknown) => fetch(fake.controlUrl, { method: 'PUT', body: JSON.stringify(body) });
  expect((await put({ fault: 'http-402' })).status).toBe(200);
  expect((await ask()).status).toBe(402);
  const recorded = await fetch(`${fake.controlUrl}/requests`);
  expect(await recorded.json()).toMatchObject([{ body: { model: 'fake/quick' }, tokensSent: 0 }]);

  expect((await put({ fault: 'http-418' })).status).toBe(400);
  await fetch(fake.controlUrl, { method: 'DELETE' });
  expect((await ask()).status).toBe(200);
  expect(fake.requests).toHaveLength(1);
});

describe('speech', () => {
  const speak = (body: Record<string, unknown> = {}) =>
    fetch(`${fake.baseUrl}/audio/speech`, {
      method: 'POST',
      headers: { authorization: 'Bearer sk-or-test', 'content-type': 'application/json' },
      body: JSON.stringify({
        model: 'fake/tts',
        input: 'The moon rose.',
        voice: 'sage',
        response_format: 'pcm',
        ...body,
      }),
    });

  it('is samples as long as the text takes', async () => {
    const response = await speak();
    expect(response.headers.get('content-type')).toBe('audio/pcm;rate=24000;channels=1');
    const { durationMs } = characterTimes([...'The moon rose.']);
    expect(Math.abs((await response.arrayBuffer()).byteLength / 48 - durationMs)).toBeLessThan(1);
    expect(await (await fetch(`${fake.controlUrl}/speech-requests`)).json()).toMatchObject([{ isAbandoned: false }]);
  });

  it('has faults that are none of the storyteller', async () => {
    await fetch(fake.controlUrl, { method: 'PUT', body: JSON.stringify({ speech: { fault: 'http-402' } }) });
    expect([(await speak()).status, (await ask()).status]).toEqual([402, 200]);
  });

  it('is refused in another format', async () => {
    expect((await speak({ response_format: 'mp3' })).status).toBe(400);
  });
});

it.each([3, 60, 2000])('tells a story of exactly %i tokens', (tokens) => {
  expect(tokensOf(behaviourSchema.parse({ tokens }))).toHaveLength(tokens);
});

it('keeps title and summary in a stretched story', () => {
  const story = tokensOf(behaviourSchema.parse({ tokens: 500 })).join('');
  expect(story).toMatch(/^# The Lantern .*\n\n[^#]+\n\n---\nSummary: .+\n$/s);
});

it('closes with answers still open', async () => {
  const other = await startFakeOpenRouter();
  other.setBehaviour({ fault: 'silence-before-headers' });
  const answer = fetch(`${other.baseUrl}/chat/completions`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk-or-test' },
    body: JSON.stringify({ model: 'fake/quick', messages: [{}] }),
  });
  const refusal = expect(answer).rejects.toThrow();
  await vi.waitFor(() => expect(other.requests).toHaveLength(1));
  await other.close();
  await refusal;
});
