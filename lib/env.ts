import { z } from 'zod';

const commaSeparated = z
  .string()
  .default('')
  .transform((list) => list.split(',').map((item) => item.trim()))
  .transform((items) => items.filter((item) => item !== ''));

const positiveMs = z.coerce.number().int().positive();

const keysSecret = z.string().min(32, 'at least 32 characters, for example of: openssl rand -base64 48');

const envSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Where the app is reached from outside, for links in mails; `http://localhost:PORT` unless told. */
  SITE_URL: z.url().optional(),
  /** Other origins that may call the mutating routes. */
  CORS_ORIGINS: commaSeparated,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),

  TALE_DATA_DIR: z.string().default('.data'),
  /** A PostgreSQL server for the embedded Supabase, instead of the database inside the process. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'postgres://user:password@host:5432/database' }).optional(),
  SUPABASE_URL: z.url().optional(),
  SUPABASE_KEY: z.string().optional(),
  /** Less than the ten seconds within which a parent has an answer: the rest of the way takes some of them. */
  DATABASE_TIMEOUT_MS: positiveMs.default(8000),

  OPENROUTER_API_KEY: z.string().optional(),
  OPENROUTER_BASE_URL: z.url().optional(),
  DEFAULT_MODEL: z.string().default('google/gemini-2.5-flash'),
  FALLBACK_MODELS: commaSeparated,
  MAX_TOKENS: z.coerce.number().int().positive().default(24_000),
  TEMPERATURE: z.coerce.number().min(0).max(2).default(0.9),
  /** How often a model is asked again after a passing failure, before the next model is asked. */
  MAX_RETRIES: z.coerce.number().int().min(0).max(10).default(2),
  /** First pause before asking again; it doubles each time. */
  RETRY_DELAY_MS: z.coerce.number().int().min(0).default(1000),
  FIRST_WORDS_TIMEOUT_MS: positiveMs.default(30_000),
  /** The longest silence between two words. */
  NEXT_WORDS_TIMEOUT_MS: positiveMs.default(30_000),

  ELEVENLABS_BASE_URL: z.url().optional(),

  /** Without plans, nobody is limited. */
  PLANS: z.enum(['on', 'off']).default('off'),
  /** Seals parents' own keys; of the embedded default, made once and kept in its folder. */
  KEYS_SECRET: keysSecret.optional(),
  /** What `KEYS_SECRET` was before: still opens what it has sealed. */
  KEYS_SECRET_PREVIOUS: keysSecret.optional(),
  /** How many proxies of the host's stand before the app; what they saw last is a parent's address. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).default(1),
  // Of one parent; of one address five times as many. 0: without limit.
  RATE_LIMIT_SIGN_IN: z.coerce.number().int().min(0).default(10),
  RATE_LIMIT_SIGN_UP: z.coerce.number().int().min(0).default(10),
  RATE_LIMIT_STORIES: z.coerce.number().int().min(0).default(30),
  RATE_LIMIT_NARRATIONS: z.coerce.number().int().min(0).default(60),

  /** The pace of the built-in storyteller; 0 tells everything at once. */
  STORYTELLER_WORDS_PER_MINUTE: z.coerce.number().min(0).default(280),
});

/** An empty variable counts as unset; the names that the Vercel integration of Supabase sets count as ours. */
function readEnv(): Record<string, string | undefined> {
  const given = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value] as const] : [])),
  );
  return {
    SUPABASE_URL: given['NEXT_PUBLIC_SUPABASE_URL'],
    SUPABASE_KEY: given['NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY'] ?? given['NEXT_PUBLIC_SUPABASE_ANON_KEY'],
    ...given,
  };
}

const configSchema = envSchema.refine(({ DATABASE_URL, SUPABASE_URL }) => !DATABASE_URL || !SUPABASE_URL, {
  path: ['DATABASE_URL'],
  message: 'set DATABASE_URL (your own PostgreSQL) or SUPABASE_URL (a Supabase project), not both',
});

/** Every variable the app reads; `.env.example` documents them. */
export const env = configSchema.parse(readEnv());
