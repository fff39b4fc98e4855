import type { z } from 'zod';

/** The variables that are set; an empty one counts as unset. */
export type GivenVariables = Readonly<Record<string, string | undefined>>;

type Half = {
  given: string;
  needs: readonly string[];
  because: string;
  /** Where it is of use by itself. */
  unless?: (given: GivenVariables) => boolean;
};

/** What is of no use, or unsafe, without its other half: the first is set, and none of the others. */
const HALVES: readonly Half[] = [
  { given: 'SUPABASE_URL', needs: ['SUPABASE_KEY'], because: 'a Supabase project is asked with its publishable key' },
  { given: 'SUPABASE_KEY', needs: ['SUPABASE_URL'], because: 'the key does not say whose project it opens' },
  {
    given: 'OPENROUTER_BASE_URL',
    needs: ['OPENROUTER_API_KEY', 'KEYS_SECRET'],
    because: 'without a key nobody is asked there',
  },
  {
    given: 'FALLBACK_MODELS',
    needs: ['OPENROUTER_API_KEY', 'KEYS_SECRET'],
    because: 'without a key no model is asked',
  },
  {
    given: 'ELEVENLABS_BASE_URL',
    needs: ['ELEVENLABS_API_KEY', 'KEYS_SECRET'],
    because: 'without a key nobody is asked there',
  },
  {
    given: 'OPENROUTER_SPEECH_MODEL',
    // Parents' own keys are for text.
    needs: ['OPENROUTER_API_KEY'],
    because: 'without a key nobody reads aloud there',
  },
  {
    given: 'OPENROUTER_SPEECH_VOICE',
    needs: ['OPENROUTER_SPEECH_MODEL'],
    because: 'without a model, or VOICE_PROVIDERS with openrouter, nobody reads aloud there',
    unless: (given) => listOf(given['VOICE_PROVIDERS']).includes('openrouter'),
  },
  {
    given: 'KEYS_SECRET_PREVIOUS',
    needs: ['KEYS_SECRET'],
    because: 'parents of a Supabase project cannot use or store keys of their own then',
    // Elsewhere there is one in the data folder.
    unless: (given) => !given['SUPABASE_URL'],
  },
  {
    given: 'OTEL_EXPORTER_OTLP_HEADERS',
    needs: ['OTEL_EXPORTER_OTLP_ENDPOINT'],
    because: 'without an endpoint no traces are sent',
  },
];

/**
 * All that is wrong with a configuration, one line each, and none where it is right. Names and what they should be only:
 * values may be secrets.
 */
export function problemsOf(schema: z.ZodType, names: readonly string[], given: GivenVariables): string[] {
  const parsed = schema.safeParse(given);
  const unfit = (parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
  const halves = HALVES.filter(
    ({ given: name, needs, unless }) => given[name] && !needs.some((other) => given[other]) && !unless?.(given),
  ).map(({ given: name, needs, because }) => `${name} is set without ${needs.join(' or ')}: ${because}.`);
  return [...unfit, ...halves, ...contradictionsOf(given), ...strayFlags(names, given)];
}

const listOf = (list = '') => list.split(',').map((item) => item.trim());

function contradictionsOf(given: GivenVariables): string[] {
  const problems: string[] = [];
  if (given['DATABASE_URL'] && given['SUPABASE_URL']) {
    problems.push('Set DATABASE_URL (your own PostgreSQL) or SUPABASE_URL (a Supabase project), not both.');
  }
  if (isSecretKey(given['SUPABASE_KEY'] ?? '')) {
    problems.push(
      'SUPABASE_KEY is a secret key, for which row level security does not hold: take the publishable one.',
    );
  }
  return problems;
}

/** A flag that is misspelt would silently do nothing. */
function strayFlags(names: readonly string[], given: GivenVariables): string[] {
  return Object.keys(given)
    .filter((name) => name.startsWith('FEATURE_') && given[name] && !names.includes(name))
    .map((name) => `${name} is no flag of this app.`);
}

/** Supabase's secret keys say so; its older ones are tokens that name their role. */
function isSecretKey(key: string): boolean {
  if (key.startsWith('sb_secret_')) return true;
  const [, payload = ''] = key.split('.');
  return Buffer.from(payload, 'base64url').toString('utf8').includes('"service_role"');
}
