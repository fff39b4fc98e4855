import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { generateApiKey } from '@supabase/lite';
import { createPgliteConnection, type PgliteConnection } from '@supabase/lite/pglite';
import { createClient } from '@supabase/supabase-js';
import type { Database } from '@/lib/adapters/supabase/database.types';
import { EMBEDDED_URL, openEmbeddedApp } from '@/lib/adapters/supabase/embedded-app';
import type { Db } from '@/lib/db';

const projectFile = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

export type LiteParent = {
  id: string;
  /** Acts as this parent, under row level security. */
  db: Db;
  /** The same parent, whose requests go through `wrap` first: for a database that fails or is slow. */
  dbThrough: (wrap: (send: typeof fetch) => typeof fetch) => Db;
};

export type Lite = {
  send: typeof fetch;
  /** Past every policy, as a job or a webhook of the host's. */
  service: Db;
  signUpParent: () => Promise<LiteParent>;
  /** As the database's owner, past every policy. */
  sql: <Row>(query: string, parameters?: unknown[]) => Promise<Row[]>;
  close: () => Promise<void>;
};

/** The embedded default in memory. */
export async function startLite(): Promise<Lite> {
  const [publishable, secret] = await Promise.all([generateApiKey('publishable'), generateApiKey('secret')]);
  const embedded = await openEmbeddedApp({
    connection: await createPgliteConnection(),
    secrets: {
      jwtSecret: randomBytes(48).toString('base64url'),
      publishableKey: publishable.key,
      secretKey: secret.key,
    },
    siteUrl: EMBEDDED_URL,
    migrations: projectFile('supabase/migrations'),
    recoveryTemplate: projectFile('supabase/templates/recovery.html'),
    email: { send: async () => {} },
  });
  return {
    send: embedded.send,
    service: createClient<Database, 'tales'>(EMBEDDED_URL, secret.key, {
      db: { schema: 'tales' },
      global: { fetch: embedded.send },
      auth: { persistSession: false },
    }),
    signUpParent: () => signUpParent(publishable.key, embedded.send),
    sql: (query, parameters) => runSql(embedded.connection, query, parameters),
    close: () => embedded.connection.close(),
  };
}

let parents = 0;

async function signUpParent(key: string, send: typeof fetch): Promise<LiteParent> {
  parents += 1;
  const { auth } = createClient(EMBEDDED_URL, key, { global: { fetch: send }, auth: { persistSession: false } });
  const { data, error } = await auth.signUp({ email: `parent-${parents}@example.com`, password: 'a long password' });
  if (error !== null) throw error;
  if (data.session === null) throw new Error('Supabase Lite gave no session.');
  const { access_token: accessToken, user } = data.session;
  const dbThrough = (wrap: (send: typeof fetch) => typeof fetch): Db =>
    createClient<Database, 'tales'>(EMBEDDED_URL, key, {
      db: { schema: 'tales' },
      global: { fetch: wrap(send) },
      accessToken: async () => accessToken,
    });
  return { id: user.id, db: dbThrough((same) => same), dbThrough };
}

async function runSql<Row>(connection: PgliteConnection, query: string, parameters: unknown[] = []): Promise<Row[]> {
  const { rows } = await connection.driver.query<Row>(query, parameters);
  return rows;
}
