import 'server-only';
import { env } from '../../env';
import { withRequestId } from '../../request-context';
import { withIdleLimit } from './file-fetch';
import { liteFetch, liteSupabase } from './lite';
import { LITE_URL } from './lite-app';
import { observedFetch } from './observed-fetch';
import { patientFetch } from './patient-fetch';
import { questionLimitMs } from './question-limit';

export type SupabaseEndpoint = {
  url: string;
  /** The publishable (anon) key: row level security decides what it may do. */
  key: string;
  fetch: typeof fetch;
};

export type DatabaseKind = 'embedded' | 'postgres' | 'supabase';

export function databaseKind(): DatabaseKind {
  if (env.SUPABASE_URL !== undefined) return 'supabase';
  return env.DATABASE_URL === undefined ? 'embedded' : 'postgres';
}

/** Whether Supabase Lite runs in this process, whatever its database. */
export function isLite(): boolean {
  return databaseKind() !== 'supabase';
}

export async function supabaseEndpoint(): Promise<SupabaseEndpoint> {
  if (env.SUPABASE_URL === undefined) {
    const { secrets } = await liteSupabase();
    return { url: LITE_URL, key: secrets.publishableKey, fetch: observedFetch(liteFetch) };
  }
  if (env.SUPABASE_KEY === undefined) {
    throw new Error('SUPABASE_URL is set without SUPABASE_KEY: set both, or neither for the embedded default.');
  }
  // Next patches `fetch` for its cache; a database's answers are never cached.
  const uncached: typeof fetch = (input, init) => fetch(input, { ...withRequestId(init), cache: 'no-store' });
  const limitMs = questionLimitMs(env.DATABASE_TIMEOUT_MS);
  const query = observedFetch(
    patientFetch(uncached, limitMs, { maxRetries: env.MAX_RETRIES, retryDelayMs: env.RETRY_DELAY_MS }),
  );
  const transfer = withIdleLimit(uncached, limitMs);
  return {
    url: env.SUPABASE_URL,
    key: env.SUPABASE_KEY,
    fetch: (input, init) => (String(input).includes('/storage/v1/') ? transfer : query)(input, init),
  };
}
