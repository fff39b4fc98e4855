import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import postgres from 'postgres';
import type { SqlParameter } from '@/lib/adapters/supabase/owner-sql';
import type { Servers } from './servers/setup';
import { parentWith, serviceWith, type TestDatabase } from './test-database';

/** A Supabase project's address: what follows it is PostgREST's own. */
const URL_OF_PROJECT = 'http://project.localhost';

type SupabaseServers = Pick<Servers, 'postgrestUrl' | 'jwtSecret' | 'supabaseOwnerUrl'>;

/** The real PostgREST of this run. Auth is not there: whoever has an account has a token, signed as Auth would. */
export async function connectToPostgrest({
  postgrestUrl,
  jwtSecret,
  supabaseOwnerUrl,
}: SupabaseServers): Promise<TestDatabase> {
  const owner = postgres(supabaseOwnerUrl, { max: 2, onnotice: () => {} });
  const secret = new TextEncoder().encode(jwtSecret);
  const send: typeof fetch = (input, init) =>
    fetch(String(input).replace(`${URL_OF_PROJECT}/rest/v1`, postgrestUrl), init);
  const sign = (claims: Record<string, unknown>, subject: string) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(subject)
      .setAudience('authenticated')
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(secret);
  const serviceKey = await sign({ role: 'service_role' }, 'service');
  return {
    kind: 'postgrest',
    service: serviceWith({ url: URL_OF_PROJECT, key: serviceKey, send }),
    async signUpParent() {
      const id = randomUUID();
      const email = `${id}@example.com`;
      await owner`
        insert into auth.users (id, aud, role, email, raw_user_meta_data, created_at)
        values (${id}, 'authenticated', 'authenticated', ${email}, '{}', now())
      `;
      const token = await sign({ email, role: 'authenticated', session_id: randomUUID() }, id);
      return parentWith({ url: URL_OF_PROJECT, key: 'publishable', send }, id, token);
    },
    sql: async <Row>(query: string, parameters: SqlParameter[] = []) => [
      ...(await owner.unsafe<Row[]>(query, parameters)),
    ],
    close: () => owner.end(),
  };
}
