import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

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
