import { MockLanguageModelV4 } from 'ai/test';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AppError } from '../errors';

beforeEach(() => {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, 'taleCalls');
  for (const [name, value] of [
    ['MAX_RETRIES', '0'],
    ['CIRCUIT_FAILURES', '2'],
  ] as const) {
    vi.stubEnv(name, value);
  }
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  Reflect.deleteProperty(globalThis, 'taleCalls');
});

const signal = new AbortController().signal;
const away = () => Promise.reject(new AppError('storyteller_unavailable', { isRetryable: true }));
const model = (modelId: string) => new MockLanguageModelV4({ modelId });

it('one parent’s key, and one model, fail by themselves, and the operator sees them put together', async () => {
  const { callStates, storyCalls, voicePolicy } = await import('./calls');
  const own = storyCalls('a key of a parent');
  for (const _ of [1, 2])
    await own(model('fake/quick'))
      .call(away, { signal })
      .catch(() => {});
  for (const _ of [1, 2])
    await storyCalls()(model('fake/thorough'))
      .call(away, { signal })
      .catch(() => {});
  expect(own(model('fake/quick')).state).toBe('open');
  expect(storyCalls('a key of another')(model('fake/quick')).state).toBe('closed');
  expect(storyCalls()(model('fake/quick')).state).toBe('closed');
  expect(storyCalls()(model('fake/thorough')).refusal).toMatchObject({ code: 'storyteller_unavailable' });

  const held = Promise.withResolvers<void>();
  const speaking = voicePolicy('elevenlabs', 'host').call(() => held.promise, { signal });
  expect(callStates()).toEqual([
    { calls: 'storyteller', provider: 'openrouter', key: 'own', open: 1, running: 0, waiting: 0 },
    { calls: 'storyteller', provider: 'openrouter', key: 'host', open: 1, running: 0, waiting: 0 },
    { calls: 'voice', provider: 'elevenlabs', key: 'host', open: 0, running: 1, waiting: 0 },
  ]);
  expect(JSON.stringify([...callStates()])).not.toContain('a key');
  held.resolve();
  await speaking;
});

it('a circuit whose rest is over is not open, though nobody calls', async () => {
  const { callStates, voicePolicy } = await import('./calls');
  vi.useFakeTimers({ toFake: ['Date'] });
  const voice = voicePolicy('elevenlabs', 'host');
  await voice
    .call(() => Promise.reject(new AppError('voice_unavailable', { isRetryable: true })), { signal })
    .catch(() => {});
  vi.advanceTimersByTime(29_999);
  expect([voice.state, callStates()]).toMatchObject(['open', [{ open: 1 }]]);
  vi.advanceTimersByTime(1);
  expect([voice.state, callStates()]).toMatchObject(['half-open', [{ open: 0 }]]);
});

it('a judge who is asked with one parent’s key is away for that parent alone', async () => {
  const { callStates, judgePolicy } = await import('./calls');
  for (const _ of [1, 2])
    await judgePolicy('a key of a parent')
      .call(away, { signal })
      .catch(() => {});
  expect(judgePolicy('a key of a parent').state).toBe('open');
  expect(judgePolicy('a key of another').state).toBe('closed');
  expect(judgePolicy().state).toBe('closed');
  expect(callStates()).toMatchObject([
    { calls: 'judge', key: 'own', open: 1 },
    { calls: 'judge', key: 'host', open: 0 },
  ]);
});

it('a voice without credit on one parent’s key is nobody else’s trouble', async () => {
  const { voicePolicy } = await import('./calls');
  const broke = () => Promise.reject(new AppError('voice_credit'));
  await voicePolicy('elevenlabs', 'theirs')
    .call(broke, { signal })
    .catch(() => {});
  expect(voicePolicy('elevenlabs', 'theirs').isLasting).toBe(true);
  expect(voicePolicy('elevenlabs', 'host').refusal).toBeNull();
});

it('keys of many parents are not remembered for ever', async () => {
  const { callStates, storyCalls } = await import('./calls');
  for (let parent = 0; parent < 400; parent += 1) storyCalls(`key ${parent}`)(model('fake/quick'));
  for (const _ of [1, 2])
    await storyCalls('key 399')(model('fake/quick'))
      .call(away, { signal })
      .catch(() => {});
  expect(callStates()).toMatchObject([{ key: 'own', open: 1 }]);
  const shared = globalThis as typeof globalThis & { taleCalls?: Map<string, unknown> };
  expect(shared.taleCalls?.size).toBe(300);
});
