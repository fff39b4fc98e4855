import 'server-only';
import { type CookieMethodsServer, createServerClient } from '@supabase/ssr';
import type { SupabaseClient } from '@supabase/supabase-js';
import { env } from '../../env';
import type { Database } from './database.types';
import { supabaseEndpoint } from './endpoint';

export const SESSION_COOKIE = 'tale-session';

export type SessionClient = SupabaseClient<Database, 'tales'>;

/**
 * Signs in and out and keeps the session in cookies; data is read through `createParentClient`. `isHttps`: the browser
 * has come by TLS, so the cookies need not travel without.
 */
export async function createSessionClient(cookies: CookieMethodsServer, isHttps: boolean): Promise<SessionClient> {
  const endpoint = await supabaseEndpoint();
  return createServerClient<Database, 'tales'>(endpoint.url, endpoint.key, {
    db: { schema: 'tales' },
    global: { fetch: endpoint.fetch },
    cookies,
    cookieOptions: {
      name: SESSION_COOKIE,
      httpOnly: true,
      sameSite: 'lax',
      secure: isHttps || env.SITE_URL?.startsWith('https:') === true,
      path: '/',
    },
  });
}
