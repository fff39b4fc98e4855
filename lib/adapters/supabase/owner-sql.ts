import type { PGlite } from '@electric-sql/pglite';
import type { PgliteConnection } from '@supabase/lite/pglite';
import type { PostgresConnection } from '@supabase/lite/postgres';

export type SqlParameter = string | number | boolean | null | readonly string[];

/** SQL as the database's owner, past Supabase Lite and every policy. */
export type OwnerSession = {
  query: <Row>(sql: string, parameters?: SqlParameter[]) => Promise<Row[]>;
  /** Any number of statements, without parameters. */
  run: (script: string) => Promise<void>;
};

export type OwnerSql = OwnerSession & {
  inTransaction: (work: (session: OwnerSession) => Promise<void>) => Promise<void>;
  /** While no other process does the same: migrations, grants. */
  alone: <Result>(work: () => Promise<Result>) => Promise<Result>;
};

export function pgliteSql({ driver }: Pick<PgliteConnection, 'driver'>): OwnerSql {
  const session = (of: Pick<PGlite, 'query' | 'exec'>): OwnerSession => ({
    query: async <Row>(sql: string, parameters: SqlParameter[] = []) => (await of.query<Row>(sql, parameters)).rows,
    run: async (script) => {
      await of.exec(script);
    },
  });
  return {
    ...session(driver),
    inTransaction: (work) => driver.transaction((transaction) => work(session(transaction))),
    // PGlite is one process's anyway.
    alone: (work) => work(),
  };
}

/** Any number that nobody else on the server is likely to lock by. */
const ALONE = 7_415_000;

type Driver = PostgresConnection['driver'];

export function postgresSql({ driver }: Pick<PostgresConnection, 'driver'>): OwnerSql {
  const session = (of: Pick<Driver, 'unsafe'>): OwnerSession => ({
    // Unsafe only where a query is put together from what people type: ours are constants, values are parameters.
    query: async <Row>(sql: string, parameters: SqlParameter[] = []) => [...(await of.unsafe<Row[]>(sql, parameters))],
    run: async (script) => {
      await of.unsafe(script);
    },
  });
  return {
    ...session(driver),
    async inTransaction(work) {
      await driver.begin(async (transaction) => {
        // A migration takes what it takes.
        await transaction.unsafe('set local statement_timeout = 0');
        await work(session(transaction));
      });
    },
    async alone(work) {
      // The lock is the session's: it goes with the process that dies.
      const holder = await driver.reserve();
      try {
        await holder.unsafe('set statement_timeout = 0');
        await holder.unsafe(`select pg_advisory_lock(${ALONE})`);
        return await work();
      } finally {
        await holder.unsafe(`select pg_advisory_unlock(${ALONE})`);
        await holder.unsafe('reset statement_timeout');
        holder.release();
      }
    },
  };
}
