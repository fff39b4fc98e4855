import { z } from 'zod';
import { type GivenVariables, problemsOf } from './env-problems.ts';

const commaSeparated = z
  .string()
  .default('')
  .transform((list) => list.split(',').map((item) => item.trim()))
  .transform((items) => items.filter((item) => item !== ''));

/** As in `lib/narration/narrator.ts`, which this file may not know. */
const VOICE_PROVIDERS = ['elevenlabs', 'openrouter', 'built-in', 'silence'] as const;
const voiceProvider = z.enum(VOICE_PROVIDERS);

const positiveMs = z.coerce.number().int().positive();

const keysSecret = z.string().min(32, 'at least 32 characters, for example of: openssl rand -base64 48');

/** `fallback` is what an unset one means. */
const flag = (fallback: boolean) => z.stringbool({ error: 'true or false' }).default(fallback);

/** Every variable the app reads; `.env.example` documents them. */
export const envSchema = z.object({
  /** What this installation is, in its logs and traces. */
  ENVIRONMENT: z.enum(['development', 'preview', 'production']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Where the app is reached from outside, for links in mails; unless told, where the request that asks has come to. */
  SITE_URL: z.url().optional(),
  /** Other origins that may call the mutating routes. */
  CORS_ORIGINS: commaSeparated,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  LOG_FORMAT: z.enum(['json', 'pretty']).default('json'),
  /** A file that gets every line too, as JSON. */
  LOG_FILE: z.string().optional(),
  /** What `GET /api/metrics` asks for; without it there are none to be had. */
  METRICS_TOKEN: z.string().min(16, 'at least 16 characters, such as `openssl rand -hex 32` makes').optional(),
  /** Where traces are sent, by OTLP over HTTP; its further variables (OTEL_SERVICE_NAME, …) are OpenTelemetry's own. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  OTEL_EXPORTER_OTLP_HEADERS: z.string().optional(),
  /** From SIGTERM to the end of the process. */
  SHUTDOWN_TIMEOUT_MS: positiveMs.default(10_000),
  /** Whether strangers may make an account. */
  FEATURE_SIGN_UP: flag(true),

  TALE_DATA_DIR: z.string().default('.data'),
  /** A PostgreSQL server for the embedded Supabase, instead of the database inside the process. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'postgres://user:password@host:5432/database' }).optional(),
  SUPABASE_URL: z.url().optional(),
  SUPABASE_KEY: z.string().optional(),
  /** Within it a parent has an answer, or is told that there is none; a single question has four fifths of it. */
  DATABASE_TIMEOUT_MS: positiveMs.default(10_000),

  OPENROUTER_API_KEY: z.string().optional(),
  OPENROUTER_BASE_URL: z.url().optional(),
  DEFAULT_MODEL: z.string().default('google/gemini-2.5-flash'),
  FALLBACK_MODELS: commaSeparated,
  /** How hard the models think before they tell; unset, as each of them does by itself. */
  REASONING_EFFORT: z.enum(['none', 'minimal', 'low', 'medium', 'high', 'xhigh']).optional(),
  /** Judges what is told where there is a key; `off` leaves it to the word list. */
  SAFETY_MODEL: z.string().default('google/gemini-2.5-flash-lite'),
  SAFETY_TIMEOUT_MS: positiveMs.default(10_000),
  MAX_TOKENS: z.coerce.number().int().positive().default(24_000),
  TEMPERATURE: z.coerce.number().min(0).max(2).default(0.9),
  /** How often a model or a voice is asked again after a passing failure, before the next one is asked. */
  MAX_RETRIES: z.coerce.number().int().min(0).max(10).default(3),
  /** First pause before asking again; it doubles each time. */
  RETRY_DELAY_MS: z.coerce.number().int().min(0).default(1000),
  /** So many failed calls of a model in a row open its circuit: then it is left alone for a while. */
  CIRCUIT_FAILURES: z.coerce.number().int().positive().default(3),
  CIRCUIT_REST_MS: positiveMs.default(30_000),
  /** How many calls of one model may run at once; four times as many wait. */
  STORYTELLER_CALLS_AT_ONCE: z.coerce.number().int().positive().default(50),
  /** The longest wait for the first words, whatever a model thinks before. */
  FIRST_WORDS_TIMEOUT_MS: positiveMs.default(30_000),
  /** The longest silence between two words. */
  NEXT_WORDS_TIMEOUT_MS: positiveMs.default(30_000),

  /** Without plans, nobody is limited. */
  PLANS: z.enum(['on', 'off']).default('off'),
  /** Seals parents' own keys; of the embedded default, made once and kept in its folder. */
  KEYS_SECRET: keysSecret.optional(),
  /** What `KEYS_SECRET` was before: still opens what it has sealed. */
  KEYS_SECRET_PREVIOUS: keysSecret.optional(),
  /** How many proxies of the host's stand before the app: the address that the outermost saw is a parent's. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
  // Of one parent; of one address five times as many. 0: without limit.
  RATE_LIMIT_SIGN_IN: z.coerce.number().int().min(0).default(10),
  RATE_LIMIT_SIGN_UP: z.coerce.number().int().min(0).default(10),
  RATE_LIMIT_PASSWORD_MAILS: z.coerce.number().int().min(0).default(5),
  RATE_LIMIT_STORIES: z.coerce.number().int().min(0).default(30),
  RATE_LIMIT_NARRATIONS: z.coerce.number().int().min(0).default(60),
  RATE_LIMIT_SAMPLES: z.coerce.number().int().min(0).default(120),

  /** The pace of the built-in storyteller; 0 tells everything at once. */
  STORYTELLER_WORDS_PER_MINUTE: z.coerce.number().min(0).default(280),

  ELEVENLABS_API_KEY: z.string().optional(),
  ELEVENLABS_BASE_URL: z.url().optional(),
  ELEVENLABS_MODEL: z.string().default('eleven_flash_v2_5'),
  /** Reads where no voice of the account is made for the language; the default is ElevenLabs' storyteller, George. */
  ELEVENLABS_VOICE: z.string().default('JBFqnCBsd6RMkjVDRZzb'),
  /** What the plan makes of 1,000 characters; without it recordings have no cost. */
  ELEVENLABS_USD_PER_1000_CHARACTERS: z.coerce.number().min(0).optional(),
  OPENROUTER_SPEECH_MODEL: z.string().optional(),
  OPENROUTER_SPEECH_VOICE: z.string().optional(),
  /** Asked in this order, those of them that have what they need, and never any other. */
  VOICE_PROVIDERS: commaSeparated.pipe(z.array(voiceProvider)),
  /** `provider:voice`, asked before all others where it speaks the language. */
  DEFAULT_VOICE: z
    .string()
    .regex(
      new RegExp(`^(?:${VOICE_PROVIDERS.join('|')}):[\\p{L}\\p{N}._+ -]{1,200}$`, 'u'),
      `provider:voice, where the provider is one of ${VOICE_PROVIDERS.join(', ')}`,
    )
    .optional(),
  /** A voice that has failed is left alone for so long; ten times as long where its key or credit is to be mended. */
  VOICE_REST_MS: positiveMs.default(30_000),
  /** How many calls of one voice provider may run at once; four times as many wait. */
  VOICE_CALLS_AT_ONCE: z.coerce.number().int().positive().default(50),
  /** One segment, from the question to its last byte. */
  SEGMENT_TIMEOUT_MS: positiveMs.default(15_000),
  /** The longest silence within it, and before it where another voice could speak. */
  SEGMENT_IDLE_TIMEOUT_MS: positiveMs.default(5_000),
});

/** An empty variable counts as unset; the names that the Vercel integration of Supabase sets count as ours. */
export function givenVariables(variables: GivenVariables = process.env): GivenVariables {
  const given = Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value ? [[name, value] as const] : [])),
  );
  return {
    SUPABASE_URL: given['NEXT_PUBLIC_SUPABASE_URL'],
    SUPABASE_KEY: given['NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY'] ?? given['NEXT_PUBLIC_SUPABASE_ANON_KEY'],
    ...given,
  };
}

/** A key that was given for text alone makes nobody pay for speech. */
function defaultVoiceProviders(hasSpeechModel: boolean): z.infer<typeof voiceProvider>[] {
  return hasSpeechModel ? ['elevenlabs', 'openrouter', 'built-in'] : ['elevenlabs', 'built-in'];
}

const configSchema = envSchema
  .transform(({ VOICE_PROVIDERS: given, ...config }) => ({
    ...config,
    VOICE_PROVIDERS: given.length > 0 ? given : defaultVoiceProviders(config.OPENROUTER_SPEECH_MODEL !== undefined),
  }))
  .refine(
    ({ DEFAULT_VOICE, VOICE_PROVIDERS: asked }) =>
      DEFAULT_VOICE === undefined || asked.some((provider) => DEFAULT_VOICE.startsWith(`${provider}:`)),
    { path: ['DEFAULT_VOICE'], message: 'its provider is not among VOICE_PROVIDERS, so that it would never be asked' },
  );

/** The configuration, or one error with everything that is wrong. */
function readEnv(): z.infer<typeof configSchema> {
  const given = givenVariables();
  const problems = problemsOf(configSchema, Object.keys(envSchema.shape), given);
  if (problems.length === 0) return configSchema.parse(given);
  const list = problems.map((problem) => `  - ${problem}`).join('\n');
  throw new Error(`The configuration needs mending (.env.example explains each variable):\n${list}`);
}

export const env = readEnv();
