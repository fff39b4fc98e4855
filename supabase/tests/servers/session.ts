import postgres from 'postgres';
import type { Session } from '../query-plans';

type Listener = (notice: { message?: string }) => unknown;

/** One session on a PostgreSQL server, as PGlite is one: its settings stay. */
export function openSession(url: string): Session & { close: () => Promise<void> } {
  let listener: Listener | undefined;
  const sql = postgres(url, { max: 1, onnotice: (notice) => listener?.(notice) });
  return {
    exec: (script) => sql.unsafe(script),
    async query(query, _, options) {
      listener = options?.onNotice;
      try {
        return await sql.unsafe(query);
      } finally {
        listener = undefined;
      }
    },
    close: () => sql.end(),
  };
}
