import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { App, generateApiKey } from '@supabase/lite';
import { createPgliteConnection, type PgliteConnection } from '@supabase/lite/pglite';
import { createClient } from '@supabase/supabase-js';
import type { Database } from '@/lib/adapters/supabase/database.types';
import { applyMigrations } from '@/lib/adapters/supabase/embedded-migrations';
import type { Db } from '@/lib/db';

const URL_OF_LITE = 'http://lite.test';
const migrations = fileURLToPath(new URL('../migrations/', import.meta.url));

export type LiteParent = {
  id: string;
  /** Acts as this parent, under row level security. */
  db: Db;
  /** The same parent, whose requests go through `wrap` first: for a database that fails or is slow. */
  dbThrough: (wrap: (send: typeof fetch) => typeof fetch) => Db;
};

export type Lite = {
  app: App;
  signUpParent: () => Promise<LiteParent>;
  /** As the database's owner, past every policy. */
  sql: <Row>(query: string, parameters?: unknown[]) => Promise<Row[]>;
  close: () => Promise<void>;
};

/** Supabase Lite in memory with our migrations, brought up as `lib/adapters/supabase/embedded.ts` does. */
export async function startLite(): Promise<Lite> {
  process.env['LITE_TELEMETRY'] = '0';
  const [publishable, secret] = await Promise.all([generateApiKey('publishable'), generateApiKey('secret')]);
  const connection = await createPgliteConnection();
  const app = new App({
    connection,
    api: { schemas: ['public', 'tales'], max_rows: 1000 },
    auth: {
      enabled: true,
      jwt_secret: randomBytes(48).toString('base64url'),
      publishable_key: publishable.key,
      secret_key: secret.key,
      site_url: URL_OF_LITE,
      email: { enable_confirmations: false },
    },
  });
  await app.init();
  await app.ensureSystemSchema();
  await applyMigrations(connection, migrations);
  await app.fetch(
    new Request(`${URL_OF_LITE}/rest/v1/heroes?select=id&limit=1`, {
      headers: { apikey: secret.key, 'accept-profile': 'tales' },
    }),
  );
  await connection.driver.exec('select tales.apply_grants()');

  const send: typeof fetch = async (input, init) => app.fetch(new Request(input, init));
  return {
    app,
    signUpParent: () => signUpParent(publishable.key, send),
    sql: (query, parameters) => runSql(connection, query, parameters),
    close: () => connection.close(),
  };
}

let parents = 0;

async function signUpParent(key: string, send: typeof fetch): Promise<LiteParent> {
  parents += 1;
  const { auth } = createClient(URL_OF_LITE, key, { global: { fetch: send }, auth: { persistSession: false } });
  const { data, error } = await auth.signUp({ email: `parent-${parents}@example.com`, password: 'a long password' });
  if (error !== null) throw error;
  if (data.session === null) throw new Error('Supabase Lite gave no session.');
  const { access_token: accessToken, user } = data.session;
  const dbThrough = (wrap: (send: typeof fetch) => typeof fetch): Db =>
    createClient<Database, 'tales'>(URL_OF_LITE, key, {
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
