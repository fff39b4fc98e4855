import 'server-only';
import { env } from '../../env';
import { embeddedFetch, embeddedSupabase } from './embedded';
import { EMBEDDED_URL } from './embedded-app';
import { patientFetch } from './patient-fetch';

export type SupabaseEndpoint = {
  url: string;
  /** The publishable (anon) key: row level security decides what it may do. */
  key: string;
  fetch: typeof fetch;
};

export function isEmbedded(): boolean {
  return env.SUPABASE_URL === undefined;
}

export async function supabaseEndpoint(): Promise<SupabaseEndpoint> {
  if (env.SUPABASE_URL === undefined) {
    const { secrets } = await embeddedSupabase();
    return { url: EMBEDDED_URL, key: secrets.publishableKey, fetch: embeddedFetch };
  }
  if (env.SUPABASE_KEY === undefined) {
    throw new Error('SUPABASE_URL is set without SUPABASE_KEY: set both, or neither for the embedded default.');
  }
  // Next patches `fetch` for its cache; a database's answers are never cached.
  const uncached: typeof fetch = (input, init) => fetch(input, { ...init, cache: 'no-store' });
  return { url: env.SUPABASE_URL, key: env.SUPABASE_KEY, fetch: patientFetch(uncached, env.DATABASE_TIMEOUT_MS) };
}
