import { createPostgresConnection, type PostgresConnection } from '@supabase/lite/postgres';
import { isNearby } from '../../nearby-host.ts';

const OIDS = { json: 114, jsonb: 3802 };

/** Supabase Lite hands over text that is JSON already; its own setting would make it a text within JSON. */
const asJson = (oid: number) => ({
  to: oid,
  from: [oid],
  serialize: (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)),
  parse: (text: string): unknown => JSON.parse(text),
});

/** Nearby encrypted where the server can, across the net always. `sslmode` in the address says otherwise. */
export function encryptionFor(url: string): 'prefer' | 'require' {
  return isNearby(new URL(url)) ? 'prefer' : 'require';
}

/** A pool of sessions on the host's own server. What a statement does beyond the time is undone by the server. */
export function connectToPostgres(url: string, timeoutMs: number): PostgresConnection {
  return createPostgresConnection({
    url,
    postgresOptions: {
      ...(!url.includes('sslmode=') && { ssl: encryptionFor(url) }),
      connect_timeout: Math.ceil(timeoutMs / 1000),
      // Up to 20 seconds otherwise, for which a parent would wait after the server is back.
      backoff: () => 0.2,
      types: { json: asJson(OIDS.json), jsonb: asJson(OIDS.jsonb) },
      connection: { application_name: 'tale-generator', statement_timeout: timeoutMs },
      // "already exists, skipping" at every start.
      onnotice: () => {},
    },
  });
}
