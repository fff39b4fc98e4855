import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const POSTGRES = 'postgres://tale:secret@localhost:5432/tale';

beforeEach(() => {
  vi.resetModules();
  for (const name of ['DATABASE_URL', 'SUPABASE_URL', 'SUPABASE_KEY', 'NEXT_PUBLIC_SUPABASE_URL']) vi.stubEnv(name, '');
});
afterEach(() => vi.unstubAllEnvs());

const readKind = async () => (await import('./adapters/supabase/endpoint')).databaseKind();

it.each([
  ['nothing', {}, 'embedded'],
  ['a PostgreSQL server', { DATABASE_URL: POSTGRES }, 'postgres'],
  ['the same by its other name', { DATABASE_URL: POSTGRES.replace('postgres', 'postgresql') }, 'postgres'],
  ['a Supabase project', { SUPABASE_URL: 'https://x.supabase.co', SUPABASE_KEY: 'k' }, 'supabase'],
])('with %s the data is there', async (_, variables, kind) => {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  expect(await readKind()).toBe(kind);
});

it.each(['SUPABASE_URL', 'NEXT_PUBLIC_SUPABASE_URL'])('DATABASE_URL and %s together are refused', async (name) => {
  vi.stubEnv('DATABASE_URL', POSTGRES);
  vi.stubEnv(name, 'https://x.supabase.co');
  await expect(import('./env')).rejects.toThrow(/not both/);
});

it.each(['localhost:5432', 'mysql://localhost/tale', 'https://example.com'])(
  'a DATABASE_URL like %s is refused, with what it should be',
  async (url) => {
    vi.stubEnv('DATABASE_URL', url);
    await expect(import('./env')).rejects.toThrow(/postgres:\/\/user:password@host/);
  },
);

it('a voice is waited for as long as it says', async () => {
  vi.stubEnv('SEGMENT_TIMEOUT_MS', '2500');
  vi.stubEnv('SEGMENT_IDLE_TIMEOUT_MS', '');
  const { env } = await import('./env');
  expect([env.SEGMENT_TIMEOUT_MS, env.SEGMENT_IDLE_TIMEOUT_MS]).toEqual([2500, 5000]);
});

it.each([
  ['SEGMENT_TIMEOUT_MS', '0'],
  ['ELEVENLABS_BASE_URL', 'localhost'],
  ['ELEVENLABS_USD_PER_1000_CHARACTERS', '-1'],
])('%s=%s is refused', async (name, value) => {
  vi.stubEnv(name, value);
  await expect(import('./env')).rejects.toThrow(name);
});

it('.env.example documents every variable, and none besides, with what it is when unset', async () => {
  const { envSchema, givenVariables } = await import('./env');
  const example = parseEnv(await readFile('.env.example', 'utf8'));
  expect(Object.keys(example).sort()).toEqual(Object.keys(envSchema.shape).sort());
  expect(envSchema.parse(givenVariables(example))).toEqual(envSchema.parse({}));
});

async function envWith(variables: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  return (await import('./env')).env;
}

describe('voices', () => {
  it.each([
    ['without a word', {}, ['elevenlabs', 'built-in']],
    ['with a key that is for text', { OPENROUTER_API_KEY: 'k' }, ['elevenlabs', 'built-in']],
    [
      'with a speech model',
      { OPENROUTER_API_KEY: 'k', OPENROUTER_SPEECH_MODEL: 'openai/tts' },
      ['elevenlabs', 'openrouter', 'built-in'],
    ],
    ['as they are listed', { VOICE_PROVIDERS: 'built-in, openrouter' }, ['built-in', 'openrouter']],
  ])('are asked %s', async (_, variables, providers) => {
    expect((await envWith(variables)).VOICE_PROVIDERS).toEqual(providers);
  });

  it.each([
    ['an unknown provider', 'eleven-labs:x', 'elevenlabs, openrouter, built-in, silence'],
    ['no provider', 'luna', 'elevenlabs, openrouter, built-in, silence'],
    ['a name that no voice has', 'elevenlabs:a/b', 'provider:voice'],
    ['one that is never asked', 'openrouter:sage', 'not among VOICE_PROVIDERS'],
  ])('are refused by default with %s', async (_, DEFAULT_VOICE, reason) => {
    await expect(envWith({ DEFAULT_VOICE })).rejects.toThrow(reason);
  });

  it('take the default that is one of them', async () => {
    expect((await envWith({ DEFAULT_VOICE: 'built-in:luna' })).DEFAULT_VOICE).toBe('built-in:luna');
  });
});
