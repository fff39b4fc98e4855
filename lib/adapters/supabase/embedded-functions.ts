import type { PGlite } from '@electric-sql/pglite';
import type { VerifyToken } from './shared-secret-token.ts';

/** Answers a request that calls a function of ours; null where Supabase Lite is to answer. */
export type CallFunction = (url: string, init: RequestInit | undefined) => Promise<Response | null>;

type SqlFunction = { name: string; isVoid: boolean };

/**
 * Calls of our SQL functions in one statement where Supabase Lite takes fifteen: a parent waits for two such calls before
 * a story begins. It knows only the plain case: one value, asked for by a signed-in parent. All else is null, failures
 * included: they leave nothing behind, and Supabase Lite then fails in its own words.
 *
 * Only functions in plpgsql: those plan their queries when they are called, thus as the parent. The caller must see to it
 * that nobody else's transaction is open: there is only one session.
 */
export async function functionCaller(driver: PGlite, verify: VerifyToken): Promise<CallFunction> {
  const { rows } = await driver.query<SqlFunction>(`
    select proname as name, prorettype = 'void'::regtype as "isVoid" from pg_catalog.pg_proc
    where pronamespace = 'tales'::regnamespace and not proretset
      and prolang = (select oid from pg_catalog.pg_language where lanname = 'plpgsql')
      and has_function_privilege('authenticated', oid, 'execute')
  `);
  const functions = new Map(rows.map((row) => [row.name, row]));

  return async (url, init) => {
    const called = functions.get(/\/rest\/v1\/rpc\/(\w+)$/.exec(url)?.[1] ?? '');
    if (called === undefined || init?.method !== 'POST' || typeof init.body !== 'string') return null;
    const headers = new Headers(init.headers);
    if (headers.get('content-profile') !== 'tales') return null;
    const claims = await verify(headers.get('authorization')?.replace(/^Bearer /, '') ?? '');
    if (claims === null || claims['role'] !== 'authenticated') return null;

    const named = Object.entries<unknown>(JSON.parse(init.body));
    if (!named.every(([name]) => /^\w+$/.test(name))) return null;
    const call = `tales.${called.name}(${named.map(([name], index) => `"${name}" => $${index + 5}`).join(', ')})`;
    try {
      // The session is looked at too: after signing out, a token still holds. Materialized: first who asks, then the call.
      const { rows } = await driver.query<{ json: string | null }>(
        `with session as materialized (
           select set_config('request.jwt.claims', $1, true), set_config('request.jwt.claim.sub', $2, true),
             set_config('request.jwt.claim.role', 'authenticated', true), set_config('role', 'authenticated', true)
           from auth.sessions where id = $3 and user_id = $4
         )
         select ${called.isVoid ? `${call}::text` : `to_json(${call})::text`} as json from session`,
        [JSON.stringify(claims), claims.sub, claims['session_id'], claims.sub, ...named.map(([, value]) => value)],
      );
      const [answer] = rows;
      if (answer === undefined) return null;
      if (called.isVoid) return new Response(null, { status: 204 });
      return new Response(answer.json ?? 'null', { headers: { 'content-type': 'application/json' } });
    } catch {
      return null;
    }
  };
}
