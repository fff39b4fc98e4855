import type { Connection } from '@supabase/lite';

/** SQLSTATE and the status that PostgREST gives it: https://docs.postgrest.org/en/v12/references/errors.html */
const STATUSES: readonly (readonly [RegExp, number])[] = [
  [/^(08|53|57P01|57P02|57P03)/, 503],
  [/^23/, 400],
  [/^(25P03|40|54|57)/, 500],
];

/** What the driver says where no server answered. */
const AWAY =
  /^(CONNECT_TIMEOUT|CONNECTION_(CLOSED|DESTROYED|ENDED)|ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|EHOSTUNREACH)$/;

/** Supabase Lite answers errors that it does not know with 500 and a text; these are known by PostgREST. */
const KNOWN_TO_LITE = new Set(['23502', '23503', '23505']);

type PostgrestError = { code: string; message: string; status: number };

/** As PostgREST would answer it; null where Supabase Lite does so itself. */
export function toPostgrestError(error: unknown): PostgrestError | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  const { code, message } = error;
  if (AWAY.test(code)) return { code: 'PGRST001', message: 'Database client error', status: 503 };
  if (KNOWN_TO_LITE.has(code)) return null;
  const status = STATUSES.find(([states]) => states.test(code))?.[1];
  return status === undefined ? null : { code, message, status };
}

/** Has Supabase Lite answer these errors of its database as PostgREST does, and print no rows: it logs what it is given. */
export function answerLikePostgrest(connection: Pick<Connection, 'normalizeDbError'>): void {
  connection.normalizeDbError = (error: unknown): unknown => {
    const known = toPostgrestError(error);
    if (known === null) return withoutRow(error);
    // The form in which an SQL function tells PostgREST its answer, and Supabase Lite with it:
    // https://docs.postgrest.org/en/v12/references/errors.html#raise-errors-with-http-status-codes
    const { status, ...said } = known;
    const detail = JSON.stringify({ status, headers: {} });
    return Object.assign(new Error(JSON.stringify(said)), { code: 'PGRST', detail });
  };
}

/** PostgreSQL's detail quotes the row: "Failing row contains (…, Mia, 4, …)". */
function withoutRow(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || !('detail' in error)) return error;
  return Object.assign(new Error(error.message), { code: error.code });
}
