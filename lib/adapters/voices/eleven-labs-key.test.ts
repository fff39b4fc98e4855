import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { elevenLabsKeyCheck } from './eleven-labs-key';

// Bodies as https://elevenlabs.io/docs/api-reference/user/get and its errors have them.
const refusal = (status: string) => ({ detail: { status, message: 'as they say' } });
const ANSWERS: Record<string, { status: number; body: unknown }> = {
  good: { status: 200, body: { user_id: 'u', subscription: { tier: 'free', character_count: 0 } } },
  unknown: { status: 401, body: refusal('invalid_api_key') },
  'speaks-only': { status: 401, body: refusal('missing_permissions') },
  busy: { status: 429, body: refusal('too_many_concurrent_requests') },
  broken: { status: 500, body: 'oops' },
};

function answer(request: IncomingMessage, response: ServerResponse): void {
  if (request.headers['xi-api-key'] === 'unheard') return;
  const { status, body } = ANSWERS[String(request.headers['xi-api-key'])] ?? { status: 404, body: null };
  const isUser = request.url === '/v1/user';
  response.writeHead(isUser ? status : 404, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

const server = createServer(answer);
let baseUrl = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  baseUrl = `http://127.0.0.1:${address.port}`;
});
afterAll(() => {
  server.close();
});

it.each([
  ['good', true],
  ['speaks-only', true],
  ['unknown', false],
])('a key that is %s: accepted is %s', async (key, isAccepted) => {
  expect(await elevenLabsKeyCheck(`${baseUrl}/`)(key)).toEqual({ isAccepted });
});

it.each(['busy', 'broken', 'elsewhere'])('of a key, nothing is known where the answer is: %s', async (key) => {
  await expect(elevenLabsKeyCheck(baseUrl)(key)).rejects.toMatchObject({ code: 'key_not_checked' });
});

it('is waited for no longer than whoever asks has time', async () => {
  const startedAt = performance.now();
  await expect(elevenLabsKeyCheck(baseUrl, 50)('unheard')).rejects.toMatchObject({ code: 'key_not_checked' });
  expect(performance.now() - startedAt).toBeLessThan(2000);
});

it('where nobody answers, nothing is known of the key', async () => {
  await expect(elevenLabsKeyCheck('http://127.0.0.1:9')('good')).rejects.toMatchObject({ code: 'key_not_checked' });
});
