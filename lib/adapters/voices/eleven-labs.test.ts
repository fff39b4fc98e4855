import { afterAll, afterEach, assert, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startFakeElevenLabs } from '@/e2e/fakes/eleven-labs';
import type { SpeechBehaviourDraft } from '@/e2e/fakes/speech-behaviour';
import { characterTimes } from '@/e2e/fakes/tones';
import { AppError } from '@/lib/errors';
import { durationMsOf } from '@/lib/narration/mp3-frames';
import type { Narrator, SpeechRequest } from '@/lib/narration/narrator';
import { wordsOf } from '@/lib/narration/spoken-sentences';
import { enterRequest } from '@/lib/request-context';
import { createElevenLabsNarrator, type ElevenLabsOptions, preloadElevenLabs } from './eleven-labs';
import { loadElevenLabs } from './eleven-labs-library';

const API_KEY = 'sk_very_secret';
const TEXT = 'The moon rose over the meadow, and a hedgehog named Pim looked up and yawned.';

let fake: Awaited<ReturnType<typeof startFakeElevenLabs>>;
beforeAll(async () => {
  preloadElevenLabs();
  fake = await startFakeElevenLabs();
  await loadElevenLabs();
});
beforeEach(() => behave({}));
afterEach(() => fake.reset());
afterAll(() => fake.close());

/** At once, unless it is about time. */
function behave(draft: SpeechBehaviourDraft): void {
  fake.setBehaviour({ firstByteMs: 0, pace: 0, ...draft });
}

function narratorWith(options: Partial<ElevenLabsOptions> = {}): Narrator {
  return createElevenLabsNarrator({
    apiKey: API_KEY,
    baseUrl: fake.baseUrl,
    model: 'eleven_flash_v2_5',
    timeoutMs: 10_000,
    idleTimeoutMs: 10_000,
    ...options,
  });
}

function aRequest(request: Partial<SpeechRequest> = {}): SpeechRequest {
  return { text: TEXT, language: 'en', voice: 'voice-rachel', previousText: '', nextText: '', ...request };
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
  it('carries the key, the request’s id, the model, the language and what stands around', async () => {
    enterRequest('a-request');
    await narratorWith().speak(aRequest({ previousText: 'Once.', nextText: 'Good night.' }));
    expect(fake.requests).toHaveLength(1);
    expect(fake.requests[0]).toMatchObject({
      voice: 'voice-rachel',
      outputFormat: 'mp3_44100_128',
      headers: { 'xi-api-key': API_KEY, 'x-request-id': 'a-request' },
      body: {
        text: TEXT,
        model_id: 'eleven_flash_v2_5',
        language_code: 'en',
        previous_text: 'Once.',
        next_text: 'Good night.',
      },
    });
  });

  it.each([
    ['nothing around', 'eleven_flash_v2_5', '', ['language_code', 'model_id', 'text']],
    ['a model that hears the language', 'eleven_multilingual_v2', 'Once.', ['model_id', 'previous_text', 'text']],
    ['a model that takes nothing around', 'eleven_v3', 'Once.', ['language_code', 'model_id', 'text']],
  ])('leaves out what is not there or not understood: %s', async (_, model, previousText, fields) => {
    await narratorWith({ model }).speak(aRequest({ previousText }));
    expect(Object.keys(fake.requests[0]?.body ?? {}).sort()).toEqual(fields);
  });

  it.each([
    ['a language that the model does not speak', { language: 'la' }, 'language_not_voiced'],
    ['more text than the model takes', { text: 'x'.repeat(40_001) }, 'voice_refused'],
  ])('is not sent at all for %s', async (_, request, code) => {
    expect(await failureOf(narratorWith().speak(aRequest(request)))).toMatchObject({ code, isRetryable: false });
    expect(fake.requests).toHaveLength(0);
  });

  it.each([
    ['eleven_v3', 5000],
    ['eleven_multilingual_v2', 10_000],
    ['eleven_flash_v2_5', 40_000],
    ['eleven_of_tomorrow', 5000],
  ])('%s takes %i characters', (model, maxCharacters) => {
    expect(narratorWith({ model }).capabilities.maxCharacters).toBe(maxCharacters);
  });
});

describe('speech', () => {
  it('is as long as the fake spoke, and billed once', async () => {
    const { audio, characters, costUsd } = await narratorWith().speak(aRequest());
    expect(durationMsOf(audio)).toBeCloseTo(characterTimes([...TEXT]).durationMs, 3);
    expect({ characters, costUsd }).toEqual({ characters: TEXT.length, costUsd: null });
    expect(fake.served).toMatchObject({ requests: 1, characters: TEXT.length });
  });

  it('has a cost where a price is known', async () => {
    const { costUsd } = await narratorWith({ usdPer1000Characters: 0.05 }).speak(aRequest());
    expect(costUsd).toBeCloseTo((TEXT.length * 0.05) / 1000, 10);
  });

  it.each(['cumulative', 'restarted', 'twice', 'normalized'] as const)(
    'knows every word’s time: %s',
    async (alignment) => {
      behave({ alignment });
      const { words, isEstimated } = await narratorWith().speak(aRequest());
      expect(isEstimated).toBe(false);
      const { startsMs } = characterTimes([...TEXT]);
      const expected = wordsOf(TEXT, { start: 0, end: TEXT.length }, 'en');
      expect(words.map(({ start, end }) => ({ start, end }))).toEqual(expected);
      for (const { start, timeMs } of words) expect(Math.abs(timeMs - (startsMs[start] ?? -1))).toBeLessThan(20);
    },
  );

  it.each(['missing', 'null', 'short'] as const)('estimates what it is not told: %s', async (alignment) => {
    behave({ alignment });
    const { words, audio, isEstimated } = await narratorWith().speak(aRequest());
    expect(isEstimated).toBe(true);
    expect(words).toHaveLength(wordsOf(TEXT, { start: 0, end: TEXT.length }, 'en').length);
    const times = words.map(({ timeMs }) => timeMs);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times.at(-1)).toBeLessThan(durationMsOf(audio));
    const { startsMs } = characterTimes([...TEXT]);
    for (const { start, timeMs } of words) expect(Math.abs(timeMs - (startsMs[start] ?? -1))).toBeLessThan(700);
  });

  it('counts in code units where the provider counts in characters', async () => {
    const text = 'The 🦊 sleeps.';
    const { words } = await narratorWith().speak(aRequest({ text }));
    const { startsMs } = characterTimes([...text]);
    expect(words.map(({ start }) => start)).toEqual([0, 7]);
    expect(words[1]?.timeMs).toBeCloseTo(startsMs[6] ?? -1, 0);
  });
});

describe('a failure', () => {
  it.each([
    ['http-400', 'voice_unavailable', false],
    ['http-401', 'voice_key', false],
    ['http-401-quota', 'voice_credit', false],
    ['http-402', 'voice_credit', false],
    ['http-403-content', 'voice_refused', false],
    ['http-404', 'voice_unavailable', false],
    ['http-429', 'voice_busy', true],
    ['http-500', 'voice_unavailable', true],
    ['http-503', 'voice_unavailable', true],
    ['connection-reset', 'voice_unavailable', true],
    ['reset-in-the-middle', 'voice_broke_off', true],
    ['end-in-the-middle', 'voice_broke_off', true],
    ['empty', 'voice_broke_off', true],
    ['garbage-json', 'voice_gibberish', true],
    ['garbage-html', 'voice_gibberish', true],
    ['wrong-audio-png', 'voice_gibberish', true],
    ['wrong-audio-stereo', 'voice_gibberish', true],
  ] as const)('%s is %s, and is not tried again here', async (fault, code, isRetryable) => {
    behave({ fault });
    const failure = await failureOf(narratorWith().speak(aRequest()));
    expect(failure).toMatchObject({ code, isRetryable });
    expect(fake.requests).toHaveLength(1);
    expect(failure.parentMessage).not.toMatch(/sk_|quota|Invalid|moon/);
    expect(JSON.stringify([String(failure.cause), failure.stack])).not.toContain(API_KEY);
  });

  it.each([0.2, 0.4, 0.5, 0.6, 0.8, 0.9])('does not take what ends after %f of it for the whole', async (faultAt) => {
    behave({ fault: 'end-in-the-middle', faultAt });
    const text = 'One evening Zubabila found the lantern dark.';
    expect(await failureOf(narratorWith().speak(aRequest({ text })))).toMatchObject({ code: 'voice_broke_off' });
  });

  it('finds nobody at a closed port', async () => {
    const gone = await startFakeElevenLabs();
    await gone.close();
    expect(await failureOf(narratorWith({ baseUrl: gone.baseUrl }).speak(aRequest()))).toMatchObject({
      code: 'voice_unavailable',
      isRetryable: true,
    });
  });

  it.each([
    ['in seconds', () => '60'],
    ['as a date', () => new Date(Date.now() + 60_000).toUTCString()],
  ])('is told %s how long to wait', async (_, retryAfter) => {
    behave({ fault: 'http-429', retryAfter: retryAfter() });
    const { retryAfterMs = 0 } = await failureOf(narratorWith().speak(aRequest()));
    expect(Math.abs(retryAfterMs - 60_000)).toBeLessThan(10_000);
  });
});

describe('silence', () => {
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
    await vi.waitFor(() => expect(fake.requests[0]?.isAbandoned).toBe(true));
  });

  it('does not count while something comes, nor before it where nobody else could speak', async () => {
    behave({ firstByteMs: 600, pace: 10 });
    const { durationMs } = characterTimes([...TEXT]);
    expect(durationMs / 10).toBeGreaterThan(400);
    await expect(narratorWith({ idleTimeoutMs: 400 }).speak(aRequest())).resolves.toBeDefined();
  });
});

describe('a caller who leaves', () => {
  it.each(['before the answer', 'in the middle'])('%s is told why, and the connection is closed', async (when) => {
    behave({ fault: when === 'in the middle' ? 'silence-in-the-middle' : 'silence-before-headers' });
    const leaving = new AbortController();
    const reason = new Error('the story was deleted');
    const speaking = narratorWith().speak(aRequest(), leaving.signal);
    const refusal = expect(speaking).rejects.toBe(reason);
    await vi.waitFor(() =>
      expect(when === 'in the middle' ? fake.requests[0]?.bytesSent : fake.requests.length).toBeGreaterThan(0),
    );
    leaving.abort(reason);
    await refusal;
    await vi.waitFor(() => expect(fake.requests[0]?.isAbandoned).toBe(true));
  });

  it('before asking asks nothing', async () => {
    const reason = new Error('gone');
    await expect(narratorWith().speak(aRequest(), AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(fake.requests).toHaveLength(0);
  });
});

it('hangs up on garbage instead of hearing it out', async () => {
  behave({ fault: 'garbage-json', faultAt: 0, pace: 1 });
  expect((await failureOf(narratorWith().speak(aRequest()))).code).toBe('voice_gibberish');
  await vi.waitFor(() => expect(fake.requests[0]?.isAbandoned).toBe(true));
});
