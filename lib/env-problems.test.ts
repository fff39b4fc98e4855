import { expect, it } from 'vitest';
import { envSchema } from './env';
import { problemsOf } from './env-problems';

const SUPABASE_URL = 'https://x.supabase.co';
const SECRET = 'a secret that seals the keys of parents';
const token = (role: string) => `e30.${Buffer.from(JSON.stringify({ role })).toString('base64url')}.sig`;

it.each<[string, Record<string, string>]>([
  ['nothing', {}],
  ['a Supabase project', { SUPABASE_URL, SUPABASE_KEY: 'sb_publishable_x' }],
  ['a Supabase project with a key of the older kind', { SUPABASE_URL, SUPABASE_KEY: token('anon') }],
  ['a model', { OPENROUTER_API_KEY: 'k', OPENROUTER_BASE_URL: 'http://localhost/api/v1', FALLBACK_MODELS: 'a,b' }],
  ['a closed door', { FEATURE_SIGN_UP: 'false' }],
  [
    'a model that reads aloud, in this voice',
    { OPENROUTER_API_KEY: 'k', OPENROUTER_SPEECH_MODEL: 'm', OPENROUTER_SPEECH_VOICE: 'v' },
  ],
  [
    'a voice of the model that is asked unless told',
    { OPENROUTER_API_KEY: 'k', OPENROUTER_SPEECH_VOICE: 'v', VOICE_PROVIDERS: 'built-in, openrouter' },
  ],
  ['an earlier secret, since when the data folder has its own', { KEYS_SECRET_PREVIOUS: SECRET }],
  [
    'an earlier secret and the one of now',
    { SUPABASE_URL, SUPABASE_KEY: 'sb_publishable_x', KEYS_SECRET: `new ${SECRET}`, KEYS_SECRET_PREVIOUS: SECRET },
  ],
])('%s is right', (_, given) => {
  expect(problemsOf(envSchema, Object.keys(envSchema.shape), given)).toEqual([]);
});

it.each<[string, Record<string, string>, RegExp]>([
  ['a project without its key', { SUPABASE_URL }, /^SUPABASE_URL is set without SUPABASE_KEY: /],
  ['a key without its project', { SUPABASE_KEY: 'sb_publishable_x' }, /^SUPABASE_KEY is set without SUPABASE_URL: /],
  ['a secret key', { SUPABASE_URL, SUPABASE_KEY: 'sb_secret_x' }, /^SUPABASE_KEY is a secret key/],
  ['a service key', { SUPABASE_URL, SUPABASE_KEY: token('service_role') }, /^SUPABASE_KEY is a secret key/],
  [
    'a storyteller without a key',
    { OPENROUTER_BASE_URL: 'http://localhost' },
    /^OPENROUTER_BASE_URL .*_API_KEY or KEYS_SECRET: /,
  ],
  [
    'fallbacks that nobody asks',
    { FALLBACK_MODELS: 'a' },
    /^FALLBACK_MODELS is set without OPENROUTER_API_KEY or KEYS_SECRET: /,
  ],
  [
    'a model that reads aloud without its key',
    { OPENROUTER_SPEECH_MODEL: 'm', KEYS_SECRET: SECRET },
    /^OPENROUTER_SPEECH_MODEL is set without OPENROUTER_API_KEY: /,
  ],
  [
    'a voice of no model',
    { OPENROUTER_API_KEY: 'k', OPENROUTER_SPEECH_VOICE: 'v', VOICE_PROVIDERS: 'elevenlabs,built-in' },
    /^OPENROUTER_SPEECH_VOICE is set without OPENROUTER_SPEECH_MODEL: /,
  ],
  [
    'an earlier secret of a project without the one of now',
    { SUPABASE_URL, SUPABASE_KEY: 'sb_publishable_x', KEYS_SECRET_PREVIOUS: SECRET },
    /^KEYS_SECRET_PREVIOUS is set without KEYS_SECRET: /,
  ],
  ['headers for nobody', { OTEL_EXPORTER_OTLP_HEADERS: 'a=b' }, /^OTEL_EXPORTER_OTLP_HEADERS is set without /],
  ['a number that is none', { PORT: 'http' }, /^PORT: /],
  ['a token that can be guessed', { METRICS_TOKEN: 'short' }, /^METRICS_TOKEN: at least 16 characters/],
  ['a flag that is neither', { FEATURE_SIGN_UP: 'maybe' }, /^FEATURE_SIGN_UP: true or false/],
  ['a flag that is misspelt', { FEATURE_SINGUP: 'false' }, /^FEATURE_SINGUP is no flag/],
])('%s is wrong, and said to be in one line', (_, given, line) => {
  expect(problemsOf(envSchema, Object.keys(envSchema.shape), given)).toEqual([expect.stringMatching(line)]);
});

it('all that is wrong is said at once, without its values', () => {
  const planted = 'planted-secret';
  const problems = problemsOf(envSchema, Object.keys(envSchema.shape), {
    PORT: planted,
    LOG_LEVEL: planted,
    DATABASE_URL: `mysql://tale:${planted}@localhost`,
    SUPABASE_URL: planted,
    METRICS_TOKEN: planted,
  });
  expect(problems.map((problem) => problem.split(/[: ]/)[0])).toEqual([
    'PORT',
    'LOG_LEVEL',
    'METRICS_TOKEN',
    'DATABASE_URL',
    'SUPABASE_URL',
    'SUPABASE_URL',
    'Set',
  ]);
  expect(problems.join()).not.toContain(planted);
});
