import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { startFakeElevenLabs } from './eleven-labs.ts';
import { characterTimes, FRAME_MS } from './tones.ts';

let fake: Awaited<ReturnType<typeof startFakeElevenLabs>>;
beforeAll(async () => {
  fake = await startFakeElevenLabs();
});
afterEach(() => fake.reset());
afterAll(() => fake.close());

const TEXT = 'The moon rose over the meadow. Good night.';
const HEADERS = { 'xi-api-key': 'sk_test', 'content-type': 'application/json' };

function ask(
  body: Record<string, unknown> = {},
  { signal, voice = 'voice-rachel' }: { signal?: AbortSignal; voice?: string } = {},
) {
  return fetch(`${fake.baseUrl}/v1/text-to-speech/${voice}/stream/with-timestamps?output_format=mp3_44100_128`, {
    method: 'POST',
    headers: HEADERS,
    body: JSON.stringify({ text: TEXT, model_id: 'eleven_flash_v2_5', ...body }),
    ...(signal && { signal }),
  });
}

const lineSchema = z.object({
  audio_base64: z.string(),
  alignment: z.object({
    characters: z.array(z.string()),
    character_start_times_seconds: z.array(z.number()),
    character_end_times_seconds: z.array(z.number()),
  }),
});

describe('a speech', () => {
  it('is lines of JSON with real audio and a time for every character', async () => {
    fake.setBehaviour({ firstByteMs: 0, pace: 0 });
    const response = await ask();
    const lines = (await response.text())
      .trimEnd()
      .split('\n')
      .map((line) => lineSchema.parse(JSON.parse(line)));
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.flatMap(({ alignment }) => alignment.characters).join('')).toBe(TEXT);
    const starts = lines.flatMap(({ alignment }) => alignment.character_start_times_seconds);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));

    const audio = Buffer.concat(lines.map(({ audio_base64 }) => Buffer.from(audio_base64, 'base64')));
    const { durationMs } = characterTimes([...TEXT]);
    expect(audio.subarray(0, 2).toString('hex')).toBe('fffb');
    expect(Math.abs(audio.length / 16 - durationMs)).toBeLessThan(FRAME_MS);
    expect(response.headers.get('character-cost')).toBe(String(TEXT.length));
  });

  it('comes at its pace', async () => {
    fake.setBehaviour({ firstByteMs: 100, pace: 10 });
    const startedAt = performance.now();
    const response = await ask();
    expect(performance.now() - startedAt).toBeGreaterThan(95);
    await response.text();
    expect(performance.now() - startedAt).toBeGreaterThan(95 + characterTimes([...TEXT]).durationMs / 10);
  });

  it('ends when the client leaves', async () => {
    fake.setBehaviour({ pace: 1 });
    const leaving = new AbortController();
    const response = await ask({}, { signal: leaving.signal });
    await response.body?.getReader().read();
    leaving.abort();
    await vi.waitFor(() => expect(fake.requests[0]?.isAbandoned).toBe(true));
  });
});

it.each([
  ['without a key', () => fetch(`${fake.baseUrl}/v1/models`), 401, 'needs_authorization'],
  ['of a voice that is not there', () => ask({}, { voice: 'nobody' }), 404, 'voice_not_found'],
  ['of a model that is not there', () => ask({ model_id: 'eleven_v9' }), 400, 'model_not_found'],
  ['of too much', () => ask({ model_id: 'eleven_v3', text: 'x'.repeat(5001) }), 400, 'max_character_limit_exceeded'],
  [
    'of v3 with what was before',
    () => ask({ model_id: 'eleven_v3', previous_text: 'Once.' }),
    400,
    'unsupported_model',
  ],
])('refuses a question %s', async (_, question, status, name) => {
  const response = await question();
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ detail: { status: name } });
  expect(fake.served.requests).toBe(0);
});

it('takes up to three requests before', async () => {
  fake.setBehaviour({ firstByteMs: 0, pace: 0 });
  const statuses = [];
  for (const count of [3, 4]) statuses.push((await ask({ previous_request_ids: Array(count).fill('id') })).status);
  expect(statuses).toEqual([200, 422]);
});

it('counts what it would be paid for', async () => {
  fake.setBehaviour({ firstByteMs: 0, pace: 0, fault: 'http-500', faultTimes: 1 });
  for (const text of ['Broken.', 'Once 🦊.', 'Twice.']) await (await ask({ text })).text();
  expect(fake.served).toMatchObject({ requests: 2, characters: 13 });
});

it('lists voices in pages', async () => {
  const page = async (query: string) =>
    (await fetch(`${fake.baseUrl}/v2/voices?page_size=4${query}`, { headers: HEADERS })).json();
  expect(await page('')).toMatchObject({ has_more: true, next_page_token: '4', voices: { length: 4 } });
  expect(await page('&next_page_token=4')).toMatchObject({
    has_more: false,
    next_page_token: null,
    voices: { length: 2 },
  });
});

it('is driven over HTTP by another process', async () => {
  const put = (body: unknown) => fetch(fake.controlUrl, { method: 'PUT', body: JSON.stringify(body) });
  expect((await put({ fault: 'http-429', retryAfter: '7' })).status).toBe(200);
  const refused = await ask();
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '7']);
  expect(await (await fetch(`${fake.controlUrl}/requests`)).json()).toMatchObject([
    { voice: 'voice-rachel', bytesSent: 0 },
  ]);
  expect(await (await fetch(`${fake.controlUrl}/served`)).json()).toMatchObject({ requests: 0, characters: 0 });

  expect((await put({ fault: 'http-418' })).status).toBe(400);
  await fetch(fake.controlUrl, { method: 'DELETE' });
  expect((await ask()).status).toBe(200);
});

it('closes with answers still open', async () => {
  const other = await startFakeElevenLabs();
  other.setBehaviour({ fault: 'silence-before-headers' });
  const address = `${other.baseUrl}/v1/text-to-speech/voice-rachel/stream/with-timestamps`;
  const answer = fetch(address, {
    method: 'POST',
    headers: HEADERS,
    body: JSON.stringify({ text: TEXT, model_id: 'eleven_v3' }),
  });
  const refusal = expect(answer).rejects.toThrow();
  await vi.waitFor(() => expect(other.requests).toHaveLength(1));
  await other.close();
  await refusal;
});
