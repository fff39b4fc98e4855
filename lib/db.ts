import type { SupabaseClient } from '@supabase/supabase-js';
import type { Database } from './adapters/supabase/database.types';
import { AppError, type ErrorCode } from './errors';

export type { Json } from './adapters/supabase/database.types';

/** A Supabase client that acts as one parent (or, for jobs, as the service role) on the schema `tales`. */
export type Db = SupabaseClient<Database, 'tales'>;

type DbFailure = { error: { code: string; message: string }; status: number };

type DbResult = { data: unknown; error: null } | DbFailure;

/** SQLSTATE and PostgREST codes: https://docs.postgrest.org/en/v12/references/errors.html */
function toErrorCode(code: string, status: number): { code: ErrorCode; isRetryable: boolean } {
  if (code === 'PGRST116') return { code: 'not_found', isRetryable: false };
  if (/^PGRST30[1-3]$/.test(code) || status === 401) return { code: 'not_signed_in', isRetryable: false };
  // A foreign key names something that is gone, or is another parent's: to this parent there is no difference.
  if (code === '23503') return { code: 'not_found', isRetryable: false };
  if (code === '23505') return { code: 'conflict', isRetryable: false };
  if (/^(22|23)/.test(code)) return { code: 'invalid_input', isRetryable: false };
  if (code === '42501') return { code: 'forbidden', isRetryable: false };
  // No answer (0), and "later" from the gateway (520 to 527 are Cloudflare's) or the server: connections, conflicts of
  // transactions, resources, shutdown, time-outs.
  const isLater = [0, 429, 502, 503, 504].includes(status) || (status >= 520 && status <= 527);
  if (isLater || /^(08|40|53|57|PGRST00)/.test(code)) {
    return { code: 'database_unavailable', isRetryable: true };
  }
  return { code: 'internal', isRetryable: false };
}

/** The data of an answer, or the `AppError` its error stands for. */
export function unwrap<Result extends DbResult>(result: Result): Extract<Result, { error: null }>['data'] {
  if (!isFailure(result)) return result.data;
  const { code, isRetryable } = toErrorCode(result.error.code, result.status);
  throw new AppError(code, { isRetryable, cause: result.error });
}

/** A row that an answer without an error has to hold. */
export function present<Row>(row: Row | null): Row {
  if (row === null) throw new AppError('internal', { cause: new Error('The database answered without the row.') });
  return row;
}

function isFailure(result: DbResult): result is DbFailure {
  return result.error !== null;
}

/** ISO 8601 in UTC: Supabase Lite writes `2026-11-20 23:55:43.068+00`, PostgREST with a `T` and `+00:00`. */
export function toIsoTime(timestamp: string): string {
  return new Date(timestamp).toISOString();
}
