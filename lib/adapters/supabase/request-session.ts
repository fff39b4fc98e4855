import 'server-only';
import type { SetAllCookies } from '@supabase/ssr';
import { isAuthRetryableFetchError } from '@supabase/supabase-js';
import { cookies, headers } from 'next/headers';
import { cameByTls } from '../../security-headers';
import { toAuthError } from './auth-error';
import { createSessionClient, type SessionClient, withinPatience } from './session-client';

/** The session of the request at hand, from its cookies. */
export async function requestSession(): Promise<SessionClient> {
  const store = await cookies();
  const setAll: SetAllCookies = (changed) => {
    try {
      for (const { name, value, options } of changed) store.set(name, value, options);
    } catch {
      // While a page renders its headers are gone; `proxy.ts` has refreshed the session before.
    }
  };
  return createSessionClient({ getAll: () => store.getAll(), setAll }, cameByTls(await headers()));
}

/**
 * The access token of the request's session, null without one. `minValidityMs`: a token that ends sooner is exchanged
 * for a fresh one first, for work that outlives the request.
 */
export async function findSessionToken(minValidityMs = 0): Promise<string | null> {
  const client = await requestSession();
  const { data, error } = await withinPatience(client.auth.getSession());
  // Auth that does not answer says nothing about the parent.
  if (isAuthRetryableFetchError(error)) throw toAuthError(error);
  if (data.session === null) return null;
  const { access_token, expires_at } = data.session;
  if (minValidityMs === 0 || (expires_at ?? 0) * 1000 - Date.now() > minValidityMs) return access_token;
  const refreshed = await withinPatience(client.auth.refreshSession());
  return refreshed.data.session?.access_token ?? access_token;
}
