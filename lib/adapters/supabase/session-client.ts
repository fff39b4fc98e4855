import 'server-only';
import { type CookieMethodsServer, createServerClient } from '@supabase/ssr';
import { AuthRetryableFetchError, type SupabaseClient } from '@supabase/supabase-js';
import { env } from '../../env';
import type { Database } from './database.types';
import { supabaseEndpoint } from './endpoint';
import { questionLimitMs } from './question-limit';

export const SESSION_COOKIE = 'tale-session';

export type SessionClient = SupabaseClient<Database, 'tales'>;

/**
 * Signs in and out and keeps the session in cookies; data is read through `createParentClient`. `isHttps`: the browser
 * has come by TLS, so the cookies need not travel without.
 */
export async function createSessionClient(cookies: CookieMethodsServer, isHttps: boolean): Promise<SessionClient> {
  const endpoint = await supabaseEndpoint();
  return createServerClient<Database, 'tales'>(endpoint.url, endpoint.key, {
    db: { schema: 'tales', retry: false },
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

type Asked = Awaited<ReturnType<SessionClient['auth']['getSession' | 'refreshSession']>>;

/**
 * Auth that is away is asked for half a minute where a session is to be refreshed. Nobody waits that long: after half the
 * limit of a question, since a page is asked for twice (by `proxy.ts` and by itself), it counts as Auth that does not answer. A session
 * that is exchanged after that is lost with its answer, and not for long: Auth takes the old token again for as long as the
 * new one has not been used (https://supabase.com/docs/guides/auth/sessions).
 */
export async function withinPatience<Answer extends Asked>(answer: Promise<Answer>): Promise<Answer | AuthAway> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<AuthAway>((resolve) => {
    const error = new AuthRetryableFetchError('Auth does not answer', 0);
    timer = setTimeout(resolve, questionLimitMs(env.DATABASE_TIMEOUT_MS) / 2, { data: { session: null }, error });
  });
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
}

type AuthAway = { data: { session: null }; error: AuthRetryableFetchError };
