import { afterAll, afterEach, assert, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startFakeOpenRouter } from '@/e2e/fakes/open-router';
import type { SpeechBehaviourDraft } from '@/e2e/fakes/speech-behaviour';
import { characterTimes } from '@/e2e/fakes/tones';
import { AppError } from '@/lib/errors';
import { durationMsOf } from '@/lib/narration/mp3-frames';
import type { SpeechRequest } from '@/lib/narration/narrator';
import { wordsOf } from '@/lib/narration/spoken-sentences';
import { enterRequest } from '@/lib/request-context';
import { createOpenRouterNarrator, type OpenRouterSpeechOptions } from './open-router-speech';

const API_KEY = 'sk-or-v1-very-secret';
const TEXT = 'The moon rose over the meadow, and a hedgehog named Pim looked up and yawned.';

let fake: Awaited<ReturnType<typeof startFakeOpenRouter>>;
beforeAll(async () => {
  fake = await startFakeOpenRouter();
});
beforeEach(() => behave({}));
afterEach(() => fake.reset());
afterAll(() => fake.close());

/** At once, unless it is about time. */
function behave(draft: SpeechBehaviourDraft): void {
  fake.setBehaviour({ speech: { firstByteMs: 0, pace: 0, ...draft } });
}

function narratorWith(options: Partial<OpenRouterSpeechOptions> = {}) {
  return createOpenRouterNarrator({
    apiKey: API_KEY,
    baseUrl: fake.baseUrl,
    model: 'openai/gpt-4o-mini-tts-2025-12-15',
    timeoutMs: 10_000,
    idleTimeoutMs: 10_000,
    ...options,
  });
}

function aRequest(request: Partial<SpeechRequest> = {}): SpeechRequest {
  return { text: TEXT, language: 'en', voice: 'sage', previousText: 'Once.', nextText: '', ...request };
}

async function failureOf(speaking: Promise<unknown>): Promise<AppError> {
  const failure = await speaking.then(
    () => undefined,
    (error: unknown) => error,
  );
  assert(failure instanceof AppError);
  return failure;
}

describe('the request', () => {
  it('asks for samples, denies data collection, and carries the request’s id', async () => {
    enterRequest('a-request');
    await narratorWith().speak(aRequest());
    expect(fake.speechRequests).toHaveLength(1);
    expect(fake.speechRequests[0]?.headers).toMatchObject({
      authorization: `Bearer ${API_KEY}`,
      'x-request-id': 'a-request',
    });
    expect(fake.speechRequests[0]?.body).toEqual({
      model: 'openai/gpt-4o-mini-tts-2025-12-15',
      input: TEXT,
      voice: 'sage',
      response_format: 'pcm',
      provider: { data_collection: 'deny' },
    });
  });

  it.each([
    ['a language that the model does not speak', { language: 'de' }, 'language_not_voiced'],
    ['too much text', { text: 'x'.repeat(2001) }, 'voice_refused'],
  ])('is not sent at all for %s', async (_, request, code) => {
    const speaking = narratorWith({ model: 'hexgrad/kokoro-82m' }).speak(aRequest(request));
    expect(await failureOf(speaking)).toMatchObject({ code, isRetryable: false });
    expect(fake.speechRequests).toHaveLength(0);
  });
});

it('speaks, with times that are estimated', async () => {
  const { audio, words, characters, costUsd } = await narratorWith().speak(aRequest());
  const { startsMs, durationMs } = characterTimes([...TEXT]);
  expect(Math.abs(durationMsOf(audio) - durationMs)).toBeLessThan(120);
  expect(words.map(({ start, end }) => ({ start, end }))).toEqual(wordsOf(TEXT, { start: 0, end: TEXT.length }, 'en'));
  const times = words.map(({ timeMs }) => timeMs);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(times.at(-1)).toBeLessThan(durationMsOf(audio));
  for (const { start, timeMs } of words) expect(Math.abs(timeMs - (startsMs[start] ?? -1))).toBeLessThan(700);
  expect({ characters, costUsd }).toEqual({ characters: TEXT.length, costUsd: null });
  expect(narratorWith().capabilities.hasExactTimings).toBe(false);
});

describe('voices', () => {
  const idsOf = async (model: string, language: string, voice?: string) =>
    (await narratorWith({ model, ...(voice && { voice }) }).listVoices(language)).map(({ id }) => id);

  it('are those of the model and the language', async () => {
    expect((await idsOf('openai/gpt-4o-mini-tts-2025-12-15', 'ru'))[0]).toBe('fable');
    expect((await idsOf('google/gemini-2.5-flash-preview-tts', 'de'))[0]).toBe('Sulafat');
    expect(await idsOf('hexgrad/kokoro-82m', 'fr')).toEqual(['ff_siwis']);
    expect(await idsOf('hexgrad/kokoro-82m', 'ru')).toEqual([]);
    expect(await idsOf('someone/new', 'en')).toEqual([]);
  });

  it('begin with the configured one, but where it is of another language', async () => {
    const voices = await idsOf('openai/tts', 'en', 'nova');
    expect(voices[0]).toBe('nova');
    expect(new Set(voices).size).toBe(voices.length);
    expect(await idsOf('someone/new', 'en', 'ballad')).toEqual(['ballad']);
    expect(await idsOf('hexgrad/kokoro-82m', 'fr', 'bf_emma')).toEqual(['ff_siwis', 'bf_emma']);
  });
});

describe('a failure', () => {
  it.each([
    ['http-400', 'voice_unavailable', false],
    ['http-401', 'voice_key', false],
    ['http-402', 'voice_credit', false],
    ['http-403-content', 'voice_refused', false],
    ['http-404', 'voice_unavailable', false],
    ['http-429', 'voice_busy', true],
    ['http-500', 'voice_unavailable', true],
    ['http-503', 'voice_unavailable', true],
    ['connection-reset', 'voice_unavailable', true],
    ['reset-in-the-middle', 'voice_broke_off', true],
    ['empty', 'voice_broke_off', true],
    ['garbage-json', 'voice_gibberish', true],
    ['garbage-html', 'voice_gibberish', true],
    ['wrong-audio-png', 'voice_gibberish', true],
    ['wrong-audio-stereo', 'voice_gibberish', true],
  ] as const)('%s is %s, and is not tried again here', async (fault, code, isRetryable) => {
    behave({ fault });
    const failure = await failureOf(narratorWith().speak(aRequest()));
    expect(failure).toMatchObject({ code, isRetryable });
    expect(fake.speechRequests).toHaveLength(1);
    expect(JSON.stringify([failure.parentMessage, String(failure.cause), failure.stack])).not.toContain(API_KEY);
  });

  it('an end too early for the text is one, though the answer says nothing of it', async () => {
    behave({ fault: 'end-in-the-middle', faultAt: 0.2 });
    expect(await failureOf(narratorWith().speak(aRequest()))).toMatchObject({ code: 'voice_broke_off' });
  });

  it('is told how long to wait', async () => {
    behave({ fault: 'http-429', retryAfter: '7' });
    expect(await failureOf(narratorWith().speak(aRequest()))).toMatchObject({ retryAfterMs: 7000 });
  });

  it('finds nobody at a closed port', async () => {
    const gone = await startFakeOpenRouter();
    await gone.close();
    expect(await failureOf(narratorWith({ baseUrl: gone.baseUrl }).speak(aRequest()))).toMatchObject({
      code: 'voice_unavailable',
      isRetryable: true,
    });
  });
});

it.each([
  ['silence-before-headers', { timeoutMs: 300 }, {}],
  ['silence-in-the-middle', { timeoutMs: 300 }, {}],
  ['silence-before-headers', { idleTimeoutMs: 200 }, { hasStandIn: true }],
  ['silence-in-the-middle', { idleTimeoutMs: 200 }, {}],
] as const)('%s within %o hangs up: %o', async (fault, limits, request) => {
  behave({ fault });
  const startedAt = performance.now();
  const failure = await failureOf(narratorWith(limits).speak(aRequest(request)));
  expect(failure).toMatchObject({ code: 'voice_silent', isRetryable: true });
  expect(performance.now() - startedAt).toBeLessThan(5000);
  await vi.waitFor(() => expect(fake.speechRequests[0]?.isAbandoned).toBe(true));
});

it.each([
  ['before the answer', 'silence-before-headers'],
  ['in the middle', 'silence-in-the-middle'],
] as const)('a caller who leaves %s is told why, and the connection is closed', async (_, fault) => {
  behave({ fault });
  const leaving = new AbortController();
  const reason = new Error('the story was deleted');
  const refusal = expect(narratorWith().speak(aRequest(), leaving.signal)).rejects.toBe(reason);
  await vi.waitFor(() => {
    expect(fake.speechRequests).toHaveLength(1);
    if (fault === 'silence-in-the-middle') expect(fake.speechRequests[0]?.bytesSent).toBeGreaterThan(0);
  });
  leaving.abort(reason);
  await refusal;
  await vi.waitFor(() => expect(fake.speechRequests[0]?.isAbandoned).toBe(true));
});

it('hangs up on audio of another kind instead of hearing it out', async () => {
  behave({ fault: 'wrong-audio-stereo', pace: 1 });
  expect((await failureOf(narratorWith().speak(aRequest()))).code).toBe('voice_gibberish');
  await vi.waitFor(() => expect(fake.speechRequests[0]?.isAbandoned).toBe(true));
});
