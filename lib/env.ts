import { z } from 'zod';

const commaSeparated = z
  .string()
  .default('')
  .transform((list) => list.split(',').map((item) => item.trim()))
  .transform((items) => items.filter((item) => item !== ''));

const positiveMs = z.coerce.number().int().positive();

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
  DATABASE_TIMEOUT_MS: positiveMs.default(10_000),

  OPENROUTER_API_KEY: z.string().optional(),
  OPENROUTER_BASE_URL: z.url().optional(),
  DEFAULT_MODEL: z.string().default('google/gemini-2.5-flash'),
  FALLBACK_MODELS: commaSeparated,
  /** Judges what is told where there is a key; `off` leaves it to the word list. */
  SAFETY_MODEL: z.string().default('google/gemini-2.5-flash-lite'),
  SAFETY_TIMEOUT_MS: positiveMs.default(10_000),
  MAX_TOKENS: z.coerce.number().int().positive().default(24_000),
  TEMPERATURE: z.coerce.number().min(0).max(2).default(0.9),
  /** How often a model is asked again after a passing failure, before the next model is asked. */
  MAX_RETRIES: z.coerce.number().int().min(0).max(10).default(2),
  /** First pause before asking again; it doubles each time. */
  RETRY_DELAY_MS: z.coerce.number().int().min(0).default(1000),
  FIRST_WORDS_TIMEOUT_MS: positiveMs.default(30_000),
  /** The longest silence between two words. */
  NEXT_WORDS_TIMEOUT_MS: positiveMs.default(30_000),

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
