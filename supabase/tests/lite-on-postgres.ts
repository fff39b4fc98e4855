import { connectToPostgres } from '@/lib/adapters/supabase/own-postgres';
import { type Lite, liteOn } from './lite';

/** Busy machines: only a test of time-outs may meet one. */
const TIMEOUT_MS = 30_000;

/** Supabase Lite on a PostgreSQL server, as `DATABASE_URL` gives it. */
export function startLiteOnPostgres(url: string, timeoutMs = TIMEOUT_MS): Promise<Lite> {
  return liteOn({ kind: 'postgres', connection: connectToPostgres(url, timeoutMs), timeoutMs });
}
