import { createClient } from '@supabase/supabase-js';
import type { Database } from '@/lib/adapters/supabase/database.types';
import type { SqlParameter } from '@/lib/adapters/supabase/owner-sql';
import type { Db } from '@/lib/db';

export type TestParent = {
  id: string;
  /** Acts as this parent, under row level security. */
  db: Db;
  /** The same parent, whose requests go through `wrap` first: for a database that fails or is slow. */
  dbThrough: (wrap: (send: typeof fetch) => typeof fetch) => Db;
};

export type TestDatabase = {
  kind: 'embedded' | 'postgres' | 'postgrest';
  /** Past every policy, as a job or a webhook of the host's. */
  service: Db;
  signUpParent: () => Promise<TestParent>;
  /** As the database's owner, past every policy. */
  sql: <Row>(query: string, parameters?: SqlParameter[]) => Promise<Row[]>;
  close: () => Promise<void>;
};

type Endpoint = { url: string; key: string; send: typeof fetch };

export function parentWith({ url, key, send }: Endpoint, id: string, accessToken: string): TestParent {
  const dbThrough = (wrap: (send: typeof fetch) => typeof fetch): Db =>
    createClient<Database, 'tales'>(url, key, {
      db: { schema: 'tales' },
      global: { fetch: wrap(send) },
      accessToken: async () => accessToken,
    });
  return { id, db: dbThrough((same) => same), dbThrough };
}

/** With the service's key, or a token of its role in place of one. */
export function serviceWith({ url, key, send }: Endpoint): Db {
  return createClient<Database, 'tales'>(url, key, {
    db: { schema: 'tales' },
    global: { fetch: send },
    auth: { persistSession: false },
  });
}
