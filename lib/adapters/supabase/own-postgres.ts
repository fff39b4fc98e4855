import { setTimeout as sleep } from 'node:timers/promises';
import { createPostgresConnection, type PostgresConnection } from '@supabase/lite/postgres';
import { isNearby } from '../../nearby-host.ts';
import { isReading } from './is-reading.ts';
import type { OwnerSession } from './owner-sql.ts';

/** Pauses, each a little longer than a session takes to be made anew. */
const SESSIONS_COME_BACK_MS = [0, 300, 600];

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

type InTime = <Result>(work: Promise<Result>) => Promise<Result>;

/** `inTime` rejects as `fetch` does where nobody answers, once the time for all of the work has passed. */
async function limited<Result>(timeoutMs: number, work: (inTime: InTime) => Promise<Result>): Promise<Result> {
  const limit = Promise.withResolvers<never>();
  const timer = setTimeout(() => limit.reject(new TypeError('The database did not answer in time.')), timeoutMs);
  try {
    return await work((part) => Promise.race([part, limit.promise]));
  } finally {
    clearTimeout(timer);
  }
}

/**
 * No answer within the time counts as none, and so does an answer "internal error" while the server is away: Supabase
 * Lite says no more than that where it looks for the session or the account.
 */
export function withinTime(timeoutMs: number, send: typeof fetch, owner: OwnerSession): typeof fetch {
  return (input, init) =>
    limited(timeoutMs, async (inTime) => {
      let answer = await inTime(send(input, init));
      for (const pauseMs of SESSIONS_COME_BACK_MS) {
        if (answer.status !== 500) break;
        await inTime(owner.query('select 1')).catch(throwAway);
        if (!isReading(input, init)) break;
        // The server is there: it was a session that had died with it. Each of them says so once.
        await inTime(sleep(pauseMs));
        answer = await inTime(send(input, init));
      }
      return answer;
    });
}

/** What only reads, as the owner: asked again where it was a session that had died. */
export function readInTime<Row>(timeoutMs: number, owner: OwnerSession, ...query: Parameters<OwnerSession['query']>) {
  return limited(timeoutMs, async (inTime) => {
    for (const pauseMs of SESSIONS_COME_BACK_MS) {
      try {
        return await inTime(owner.query<Row>(...query));
      } catch {
        await inTime(sleep(pauseMs));
      }
    }
    return inTime(owner.query<Row>(...query));
  });
}

/** As `fetch` does where nobody listens. */
function throwAway(cause: unknown): never {
  throw new TypeError('The database cannot be reached.', { cause });
}
