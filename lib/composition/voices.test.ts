import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, 'taleVoices');
});
afterEach(() => {
  vi.unstubAllEnvs();
  Reflect.deleteProperty(globalThis, 'taleVoices');
});

const KEYS = { OPENROUTER_API_KEY: 'k' };

async function providersWith(variables: Readonly<Record<string, string>>): Promise<string[]> {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const { voices } = await import('./voices');
  const offered = await voices().listVoices('en');
  return [...new Set(offered.map(({ narrator }) => narrator.id))];
}

it('says of a voice that the host pays for that it is not in a plan without those, and of others nothing like it', async () => {
  vi.stubEnv('OPENROUTER_API_KEY', 'k');
  vi.stubEnv('OPENROUTER_SPEECH_MODEL', 'openai/tts');
  const { freeVoices } = await import('./voices');
  const chosen = (provider: 'openrouter' | 'elevenlabs') => freeVoices().candidatesFor('en', { provider, voice: 'x' });
  expect(await chosen('openrouter')).toMatchObject({ fallbackCode: 'plan_limit' });
  expect(await chosen('elevenlabs')).toMatchObject({ fallbackCode: 'not_found' });
});

it.each([
  ['a key for text', KEYS, ['built-in']],
  ['a speech model', { ...KEYS, OPENROUTER_SPEECH_MODEL: 'openai/tts' }, ['openrouter', 'built-in']],
  ['a list with one that is paid for', { ...KEYS, VOICE_PROVIDERS: 'openrouter' }, ['openrouter']],
  ['a list without a key', { VOICE_PROVIDERS: 'elevenlabs,silence' }, ['silence']],
])('offers those that are asked for, and no others: %s', async (_, variables, providers) => {
  expect(await providersWith(variables)).toEqual(providers);
});
