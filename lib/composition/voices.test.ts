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

it.each([
  ['a key for text', KEYS, ['built-in']],
  ['a speech model', { ...KEYS, OPENROUTER_SPEECH_MODEL: 'openai/tts' }, ['openrouter', 'built-in']],
  ['a list with one that is paid for', { ...KEYS, VOICE_PROVIDERS: 'openrouter' }, ['openrouter']],
  ['a list without a key', { VOICE_PROVIDERS: 'elevenlabs,silence' }, ['silence']],
])('offers those that are asked for, and no others: %s', async (_, variables, providers) => {
  expect(await providersWith(variables)).toEqual(providers);
});
