import { experimental_streamTextLowMemory as streamText } from 'ai';
import { afterAll, afterEach, assert, beforeAll, describe, expect, it, vi } from 'vitest';
import { startFakeOpenRouter } from '@/e2e/fakes/open-router';
import type { BehaviourDraft } from '@/e2e/fakes/open-router-behaviour';
import { AppError } from '@/lib/errors';
import type { GenerationUsage } from '@/lib/stories/generation';
import { toStorytellerError } from './model-error';
import { createStoryModels, usageOf } from './open-router';

const API_KEY = 'sk-or-v1-very-secret';
const FIRST_THREE_TOKENS = '# The Lantern';

let fake: Awaited<ReturnType<typeof startFakeOpenRouter>>;
beforeAll(async () => {
  fake = await startFakeOpenRouter();
});
afterEach(() => fake.reset());
afterAll(() => fake.close());

type Telling = { text: string; parts: string[]; failure?: AppError; finishReason?: string; usage?: GenerationUsage };

const TIMEOUT = { totalMs: 5000, firstChunkMs: 5000, chunkMs: 5000 };

/**
 * Consumes the stream as the use case does: it leaves at the first error, knows its own signal, and hangs up at the end.
 */
async function tell({
  baseUrl = fake.baseUrl,
  timeout = TIMEOUT,
  signal = new AbortController().signal,
  onText = () => {},
  reasoningEffort,
}: {
  baseUrl?: string;
  timeout?: typeof TIMEOUT;
  signal?: AbortSignal;
  onText?: () => void;
  reasoningEffort?: 'low';
} = {}): Promise<Telling> {
  const [model] = createStoryModels({ apiKey: API_KEY, baseUrl, models: ['fake/quick'], reasoningEffort });
  const telling: Telling = { text: '', parts: [] };
  const hangUp = new AbortController();
  const result = streamText({
    model,
    prompt: 'A story for Mia',
    maxRetries: 0,
    timeout,
    abortSignal: AbortSignal.any([signal, hangUp.signal]),
    telemetry: { recordInputs: false, recordOutputs: false },
    onError: () => {},
  });
  try {
    for await (const part of result.stream) {
      if (part.type !== telling.parts.at(-1)) telling.parts.push(part.type);
      if (part.type === 'text-delta') {
        telling.text += part.text;
        onText();
      }
      if (part.type === 'error') throw toStorytellerError(part.error);
      if (part.type === 'abort') {
        throw signal.aborted
          ? new AppError('story_interrupted')
          : new AppError('storyteller_silent', { isRetryable: true });
      }
      if (part.type === 'finish-step') {
        telling.finishReason = part.finishReason;
        telling.usage = usageOf(part);
      }
    }
  } catch (error) {
    assert(error instanceof AppError);
    telling.failure = error;
  } finally {
    hangUp.abort();
  }
  return telling;
}

describe('the request', () => {
  it('carries the key as a header, asks for the cost and denies data collection', async () => {
    await tell();
    expect(fake.requests).toHaveLength(1);
    expect(fake.requests[0]?.headers.authorization).toBe(`Bearer ${API_KEY}`);
    expect(fake.requests[0]?.body).toMatchObject({
      model: 'fake/quick',
      stream: true,
      usage: { include: true },
      provider: { data_collection: 'deny' },
    });
  });

  it('says how hard to think only where the host wants it', async () => {
    await Promise.all([tell(), tell({ reasoningEffort: 'low' })]);
    expect(JSON.stringify(fake.requests).match(/"reasoning":[^}]*}/g)).toEqual(['"reasoning":{"effort":"low"}']);
  });

  it('goes to the default model and its fallbacks in their order', () => {
    const models = createStoryModels({ apiKey: API_KEY, models: ['a/default', 'b/second', 'c/third'] });
    expect(models.map((model) => model.modelId)).toEqual(['a/default', 'b/second', 'c/third']);
  });
});

describe('a story told to its end', () => {
  it('comes with its tokens and its cost', async () => {
    fake.setBehaviour({ story: '# Moon\n\nIt rose.' });
    const { text, failure, finishReason, usage } = await tell();
    expect(failure).toBeUndefined();
    expect(text).toBe('# Moon\n\nIt rose.');
    expect(finishReason).toBe('stop');
    expect(usage).toEqual({ inputTokens: expect.any(Number), outputTokens: 4, costUsd: expect.any(Number) });
    expect(usage?.costUsd).toBeCloseTo((usage?.inputTokens ?? 0) * 0.1e-6 + 4 * 0.4e-6, 12);
  });

  it.each([
    ['not-a-story', 'stop', /^I am afraid/],
    ['length', 'length', /^# The Lantern$/],
    ['content-filter', 'content-filter', /^$/],
    ['empty', 'stop', /^$/],
    ['garbage-html', 'other', /^$/],
    ['end-in-the-middle', 'other', /^# The Lantern$/],
  ] as const)('%s is no error part but ends with %s', async (fault, reason, text) => {
    fake.setBehaviour({ fault, faultAfterTokens: 3 });
    const telling = await tell();
    expect(telling.failure).toBeUndefined();
    expect(telling.finishReason).toBe(reason);
    expect(telling.text).toMatch(text);
  });

  it('does not invent a cost where none was sent', async () => {
    fake.setBehaviour({ fault: 'end-in-the-middle' });
    expect((await tell()).usage).toEqual({ inputTokens: null, outputTokens: null, costUsd: null });
  });
});

describe('a failure before the first word', () => {
  it.each([
    ['http-401', 'storyteller_key', false],
    ['http-402', 'storyteller_credit', false],
    ['http-403-moderation', 'storyteller_refused', false],
    ['http-404', 'storyteller_unavailable', false],
    ['http-429', 'storyteller_busy', true],
    ['http-500', 'storyteller_unavailable', true],
    ['http-502', 'storyteller_unavailable', true],
    ['connection-reset', 'storyteller_unavailable', true],
  ] as const)('%s is %s', async (fault, code, isRetryable) => {
    fake.setBehaviour({ fault });
    const { failure, text, parts } = await tell();
    expect(failure).toMatchObject({ code, isRetryable });
    expect(failure?.cause).toBeDefined();
    expect(text).toBe('');
    expect(parts).toEqual(['start', 'error']);
    expect(fake.requests).toHaveLength(1);
  });

  it('tells a key without permission from a flagged prompt', async () => {
    fake.setBehaviour({ fault: 'http-403-moderation', errorMetadata: {} });
    expect((await tell()).failure?.code).toBe('storyteller_key');
  });

  it('finds nobody at a closed port', async () => {
    const gone = await startFakeOpenRouter();
    await gone.close();
    expect((await tell({ baseUrl: gone.baseUrl })).failure).toMatchObject({
      code: 'storyteller_unavailable',
      isRetryable: true,
    });
  });

  it.each([
    ['silence-before-headers', { totalMs: 150, firstChunkMs: 50, chunkMs: 5000 }, ['start', 'abort']],
    ['silence-before-first-token', { totalMs: 5000, firstChunkMs: 100, chunkMs: 5000 }, ['start', 'abort']],
  ] as const)('%s ends in an abort part', async (fault, timeout, parts) => {
    fake.setBehaviour({ fault });
    const telling = await tell({ timeout });
    expect(telling.failure).toMatchObject({ code: 'storyteller_silent', isRetryable: true });
    expect(telling.parts).toEqual(parts);
    await vi.waitFor(() => expect(fake.requests[0]?.isAbandoned).toBe(true));
  });

  it.each([
    [502, 'storyteller_unavailable', true],
    [429, 'storyteller_busy', true],
    [402, 'storyteller_credit', false],
    [401, 'storyteller_key', false],
    [500, 'storyteller_unavailable', true],
    ['rate_limit_exceeded', 'storyteller_busy', true],
    ['server_error', 'storyteller_unavailable', true],
  ] as const)('error chunk with code %s is %s', async (errorCode, code, isRetryable) => {
    fake.setBehaviour({ fault: 'error-in-the-middle', faultAfterTokens: 0, errorCode });
    expect((await tell()).failure).toMatchObject({ code, isRetryable });
  });
});

describe('a failure in the middle', () => {
  it.each([
    ['reset-in-the-middle', 'storyteller_unavailable', TIMEOUT],
    ['error-in-the-middle', 'storyteller_unavailable', TIMEOUT],
    ['garbage-json', 'storyteller_gibberish', TIMEOUT],
    ['silence-in-the-middle', 'storyteller_silent', { ...TIMEOUT, chunkMs: 300 }],
  ] as const)('%s is %s after the text that arrived', async (fault, code, timeout) => {
    fake.setBehaviour({ fault, faultAfterTokens: 3 });
    const { failure, text } = await tell({ timeout });
    expect(failure).toMatchObject({ code, isRetryable: true });
    expect(text).toBe(FIRST_THREE_TOKENS);
  });

  it.each([
    [401, 'storyteller_key', false],
    [402, 'storyteller_credit', false],
    [429, 'storyteller_busy', true],
    [500, 'storyteller_unavailable', true],
  ] as const)('an error chunk with code %i is %s after the text that arrived', async (errorCode, code, isRetryable) => {
    fake.setBehaviour({ fault: 'error-in-the-middle', faultAfterTokens: 3, errorCode });
    const { failure, text } = await tell();
    expect(failure).toMatchObject({ code, isRetryable });
    expect(text).toBe(FIRST_THREE_TOKENS);
  });

  it('garbage before the first word is gibberish', async () => {
    fake.setBehaviour({ fault: 'garbage-json', faultAfterTokens: 0 });
    expect(await tell()).toMatchObject({ failure: { code: 'storyteller_gibberish', isRetryable: true }, text: '' });
  });

  it('hangs up when it stops listening', async () => {
    fake.setBehaviour({ fault: 'garbage-json', faultAfterTokens: 3, tokens: 500, tokenMs: 10 });
    expect((await tell()).failure?.code).toBe('storyteller_gibberish');
    await vi.waitFor(() => expect(fake.requests[0]?.isAbandoned).toBe(true));
    expect(fake.requests[0]?.tokensSent).toBeLessThan(500);
  });

  it('knows its own abort from a time-out', async () => {
    fake.setBehaviour({ tokens: 500, tokenMs: 20 });
    const leaving = new AbortController();
    const { failure, text } = await tell({ signal: leaving.signal, onText: () => leaving.abort() });
    expect(failure?.code).toBe('story_interrupted');
    expect(text).not.toBe('');
    await vi.waitFor(() => expect(fake.requests[0]?.isAbandoned).toBe(true));
  });
});

it.each<BehaviourDraft['fault']>(['http-401', 'http-500', 'connection-reset', 'error-in-the-middle', 'garbage-json'])(
  'keeps the key and the vendor’s words away from parents: %s',
  async (fault) => {
    fake.setBehaviour({ fault });
    const { failure } = await tell();
    assert(failure);
    expect(failure.parentMessage).not.toMatch(/sk-or|User not found|Provider|Internal|Mia/);
    expect(JSON.stringify([failure.cause, String(failure.cause), failure.stack])).not.toContain(API_KEY);
  },
);
