import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { startFakeElevenLabs } from '@/e2e/fakes/eleven-labs';
import { startFakeOpenRouter } from '@/e2e/fakes/open-router';

vi.mock('./adapters/supabase/reachability', () => ({ isDatabaseUp: async () => true, isStorageUp: async () => true }));

function forgetAll() {
  for (const name of ['taleVoices', 'taleCalls', 'isShuttingDown']) Reflect.deleteProperty(globalThis, name);
}

beforeEach(() => {
  vi.resetModules();
  forgetAll();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  forgetAll();
});

async function healthWith(variables: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  return (await import('./operation')).checkHealth;
}

async function anElevenLabs() {
  const fake = await startFakeElevenLabs();
  onTestFinished(fake.close);
  return { fake, variables: { ELEVENLABS_API_KEY: 'k', ELEVENLABS_BASE_URL: fake.baseUrl } };
}

it('asks ElevenLabs for nothing that is paid for, and tells how long its last answer took', async () => {
  const { fake, variables } = await anElevenLabs();
  const checkHealth = await healthWith(variables);
  const { status, voices } = await checkHealth();
  expect({ status, voices }).toEqual({
    status: 'ready',
    voices: { status: 'up', kind: 'elevenlabs', latencyMs: expect.any(Number) },
  });
  expect(voices.latencyMs).toBeGreaterThan(0);
  expect((await checkHealth()).voices).toEqual(voices);
  expect(fake.requests).toEqual([]);
});

it.each(['http-401', 'http-500'] as const)('is ready though the voice is down: %s', async (fault) => {
  const { fake, variables } = await anElevenLabs();
  fake.setBehaviour({ fault });
  const checkHealth = await healthWith(variables);
  expect(await checkHealth()).toMatchObject({ status: 'ready', voices: { status: 'down', kind: 'elevenlabs' } });
});

it('is ready though the voice’s provider is gone, and knows it a moment later', async () => {
  const { fake, variables } = await anElevenLabs();
  await fake.close();
  const checkHealth = await healthWith(variables);
  const startedAt = performance.now();
  expect(await checkHealth()).toMatchObject({ status: 'ready', voices: { status: 'down', kind: 'elevenlabs' } });
  expect(performance.now() - startedAt).toBeLessThan(2000);
});

it.each([
  ['nothing', {}, { status: 'up', kind: 'built-in' }],
  ['silence before others', { VOICE_PROVIDERS: 'silence,built-in' }, { status: 'up', kind: 'silence' }],
  ['another default', { VOICE_PROVIDERS: 'silence,built-in', DEFAULT_VOICE: 'built-in:luna' }, { kind: 'built-in' }],
  ['a voice without its key', { VOICE_PROVIDERS: 'elevenlabs' }, { status: 'down', kind: 'none' }],
])('tells who reads first with %s', async (_, variables, voices) => {
  const checkHealth = await healthWith(variables);
  expect(await checkHealth()).toMatchObject({ status: 'ready', voices });
});

it('knows OpenRouter’s voice by the list that it asks for anyhow', async () => {
  const fake = await startFakeOpenRouter();
  onTestFinished(fake.close);
  const checkHealth = await healthWith({
    OPENROUTER_API_KEY: 'k',
    OPENROUTER_BASE_URL: fake.baseUrl,
    OPENROUTER_SPEECH_MODEL: 'openai/tts',
  });
  const { storyteller, voices } = await checkHealth();
  expect(storyteller).toMatchObject({ status: 'up', kind: 'openrouter' });
  expect(voices).toEqual(storyteller);
  expect(fake.speechRequests).toEqual([]);
});

it('names whom it leaves alone, until their rest is over', async () => {
  const checkHealth = await healthWith({ MAX_RETRIES: '0', VOICE_PROVIDERS: 'silence' });
  const [{ voicePolicy }, { AppError }] = await Promise.all([import('./composition/calls'), import('./errors')]);
  vi.useFakeTimers({ toFake: ['Date'] });
  const { signal } = new AbortController();
  for (const whose of ['host', 'a key of a parent']) {
    await voicePolicy('elevenlabs', whose)
      .call(() => Promise.reject(new AppError('voice_busy', { isRetryable: true })), { signal })
      .catch(() => {});
  }
  expect((await checkHealth()).circuitsOpen).toEqual(['voice elevenlabs']);
  vi.advanceTimersByTime(30_000);
  expect((await checkHealth()).circuitsOpen).toEqual([]);
});
