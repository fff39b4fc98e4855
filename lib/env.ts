import { z } from 'zod';

const commaSeparated = z
  .string()
  .default('')
  .transform((list) => list.split(',').map((item) => item.trim()))
  .transform((items) => items.filter((item) => item !== ''));

/** As in `lib/narration/narrator.ts`, which this file may not know. */
const VOICE_PROVIDERS = ['elevenlabs', 'openrouter', 'built-in', 'silence'] as const;
const voiceProvider = z.enum(VOICE_PROVIDERS);

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
  /** One segment, from the question to its last byte. */
  SEGMENT_TIMEOUT_MS: positiveMs.default(15_000),
  /** The longest silence within it. */
  SEGMENT_IDLE_TIMEOUT_MS: positiveMs.default(5_000),
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

/** A key that was given for text alone makes nobody pay for speech. */
function defaultVoiceProviders(hasSpeechModel: boolean): z.infer<typeof voiceProvider>[] {
  return hasSpeechModel ? ['elevenlabs', 'openrouter', 'built-in'] : ['elevenlabs', 'built-in'];
}

const configSchema = envSchema
  .refine(({ DATABASE_URL, SUPABASE_URL }) => !DATABASE_URL || !SUPABASE_URL, {
    path: ['DATABASE_URL'],
    message: 'set DATABASE_URL (your own PostgreSQL) or SUPABASE_URL (a Supabase project), not both',
  })
  .transform(({ VOICE_PROVIDERS: given, ...config }) => ({
    ...config,
    VOICE_PROVIDERS: given.length > 0 ? given : defaultVoiceProviders(config.OPENROUTER_SPEECH_MODEL !== undefined),
  }))
  .refine(
    ({ DEFAULT_VOICE, VOICE_PROVIDERS: asked }) =>
      DEFAULT_VOICE === undefined || asked.some((provider) => DEFAULT_VOICE.startsWith(`${provider}:`)),
    { path: ['DEFAULT_VOICE'], message: 'its provider is not among VOICE_PROVIDERS, so that it would never be asked' },
  );

/** Every variable the app reads; `.env.example` documents them. */
export const env = configSchema.parse(readEnv());
