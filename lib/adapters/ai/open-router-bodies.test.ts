import { once } from 'node:events';
import { createServer } from 'node:http';
import { streamText } from 'ai';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toStorytellerError } from './model-error';
import { createStoryModels } from './open-router';

// Bodies as OpenRouter sends them: https://openrouter.ai/docs/api-reference/errors, and what its models add.

type Answer = { status: number; body: string; headers?: Record<string, string> };

let answer: Answer;
const server = createServer((_, response) => {
  response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers }).end(answer.body);
});
let baseUrl = '';

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  baseUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api/v1`;
});
afterAll(() => {
  server.close();
});

async function failureOf(given: Answer) {
  answer = given;
  const [model] = createStoryModels({ apiKey: 'k', baseUrl, models: ['fake/quick'] });
  const result = streamText({ model, prompt: 'A story', maxRetries: 0, onError: () => {} });
  for await (const part of result.stream) if (part.type === 'error') return toStorytellerError(part.error);
  return null;
}

const json = (status: number, error: object, headers?: Record<string, string>): Answer => ({
  status,
  body: JSON.stringify({ error, user_id: 'user_2x' }),
  ...(headers && { headers }),
});

const upstream = (raw: string) => ({ raw, provider_name: 'Google AI Studio', is_byok: false });

it.each<[string, Answer, string, boolean]>([
  [
    'an unknown model',
    json(400, { message: 'fake/x is not a valid model ID', code: 400 }),
    'storyteller_unavailable',
    false,
  ],
  [
    'a prompt that is too long',
    json(400, { message: 'This endpoint’s maximum context length is 8192 tokens.', code: 400, metadata: null }),
    'storyteller_unavailable',
    false,
  ],
  ['a key that nobody has', json(401, { message: 'User not found.', code: 401 }), 'storyteller_key', false],
  ['no key', json(401, { message: 'No auth credentials found', code: 401 }), 'storyteller_key', false],
  ['no credit', json(402, { message: 'Insufficient credits.', code: 402 }), 'storyteller_credit', false],
  [
    'less credit than the tokens asked for',
    json(402, { message: 'This request requires more credits, or fewer max_tokens.', code: 402, metadata: {} }),
    'storyteller_credit',
    false,
  ],
  [
    'a flagged prompt',
    json(403, {
      message: 'Your chosen model requires moderation and your input was flagged',
      code: 403,
      metadata: { reasons: ['violence'], flagged_input: 'the …', provider_name: 'OpenAI', model_slug: 'openai/x' },
    }),
    'storyteller_refused',
    false,
  ],
  ['a key at its limit', json(403, { message: 'Key limit exceeded', code: 403 }), 'storyteller_key', false],
  [
    'no provider of that policy',
    json(404, { message: 'No endpoints found', code: 404 }),
    'storyteller_unavailable',
    false,
  ],
  ['a request that took too long', json(408, { message: 'Request timed out', code: 408 }), 'storyteller_busy', true],
  [
    'too large a request',
    json(413, { message: 'Request entity too large', code: 413 }),
    'storyteller_unavailable',
    false,
  ],
  [
    'too many requests at the model',
    json(429, { message: 'Provider returned error', code: 429, metadata: upstream('temporarily rate-limited') }),
    'storyteller_busy',
    true,
  ],
  ['a failure of its own', json(500, { message: 'Internal Server Error', code: 500 }), 'storyteller_unavailable', true],
  [
    'a failure of the model',
    json(502, { message: 'Provider returned error', code: 502, metadata: upstream('{"error":"overloaded"}') }),
    'storyteller_unavailable',
    true,
  ],
  [
    'nobody to serve the model',
    json(503, { message: 'No instances available', code: 503 }),
    'storyteller_unavailable',
    true,
  ],
  ['a gateway before it', { status: 524, body: '<html>A timeout occurred</html>' }, 'storyteller_unavailable', true],
])('%s', async (_, given, code, isRetryable) => {
  const failure = await failureOf(given);
  expect(failure).toMatchObject({ code, isRetryable, isPaidFor: false });
  expect(failure?.parentMessage).not.toMatch(/Provider|credits\.|tokens/);
});

it('is told by its header how long to wait', async () => {
  const given = json(429, { message: 'Rate limit exceeded', code: 429 }, { 'retry-after': '12' });
  expect(await failureOf(given)).toMatchObject({ code: 'storyteller_busy', retryAfterMs: 12_000 });
});

const chunk = (fields: object) =>
  `data: ${JSON.stringify({ id: 'gen-1', object: 'chat.completion.chunk', created: 1, model: 'fake/quick', ...fields })}\n\n`;
const said = chunk({ choices: [{ index: 0, delta: { role: 'assistant', content: '# The' }, finish_reason: null }] });
const broken = (error: object) =>
  chunk({ provider: 'OpenAI', error, choices: [{ index: 0, delta: { content: '' }, finish_reason: 'error' }] });

it.each<[object, string, boolean]>([
  [{ code: 'server_error', message: 'Provider disconnected unexpectedly' }, 'storyteller_unavailable', true],
  [{ code: 502, message: 'Upstream error from Google' }, 'storyteller_unavailable', true],
  [{ code: 'rate_limit_exceeded', message: 'Rate limit exceeded' }, 'storyteller_busy', true],
  [{ code: 429, message: 'Provider returned error', metadata: upstream('') }, 'storyteller_busy', true],
  [{ code: 'insufficient_quota', message: 'You exceeded your quota' }, 'storyteller_credit', false],
  [{ code: 'content_filter', message: 'Blocked' }, 'storyteller_refused', false],
  [{ code: 403, message: 'Flagged', metadata: { reasons: ['hate'] } }, 'storyteller_refused', false],
])('in the middle of a stream: %j', async (error, code, isRetryable) => {
  const headers = { 'content-type': 'text/event-stream' };
  const body = `: OPENROUTER PROCESSING\n\n${said}${broken(error)}data: [DONE]\n\n`;
  expect(await failureOf({ status: 200, body, headers })).toMatchObject({ code, isRetryable });
});
