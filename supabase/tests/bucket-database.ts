import { readFile } from 'node:fs/promises';
import postgres from 'postgres';
import { inject } from 'vitest';
import { createEmptyDatabase, migrate, migrationNames, readMigration } from './database';

/** A database with our migrations and Storage's tables; what is done in it as its owner stays, what a parent does does not. */
export type BucketDatabase = {
  rowsOf: (sql: string) => Promise<readonly object[]>;
  /** Runs one statement as Storage does for this parent, or for nobody; says how many rows it touched. */
  as: (parent: string | null, sql: string) => Promise<number>;
  close: () => Promise<void>;
};

const CLAIMS = `select set_config('request.jwt.claim.sub', $1, true), set_config('request.jwt.claims', $2, true),
  set_config('role', $3, true)`;

function claimsOf(parent: string | null): string[] {
  const role = parent === null ? 'anon' : 'authenticated';
  return [parent ?? '', JSON.stringify({ sub: parent, role }), role];
}

/** PGlite, or the PostgreSQL of `vitest.servers.config.ts`, where Storage was there before the migrations. */
export async function openBucketDatabase(): Promise<BucketDatabase> {
  return process.env['TEST_DATABASE'] === 'postgrest' ? connect(inject('servers').filesUrl) : embed();
}

/** The migrations that make the bucket and its policies. */
export async function applyBucketMigrations({ rowsOf }: BucketDatabase): Promise<void> {
  for (const name of migrationNames.filter((file) =>
    /_(audio_bucket|segments_bucket|segments_of_parents)\.sql$/.test(file),
  )) {
    await rowsOf(await readMigration(name));
  }
}

async function embed(): Promise<BucketDatabase> {
  const db = await createEmptyDatabase();
  await migrate(db);
  await db.exec(await readFile(new URL('storage.sql', import.meta.url), 'utf8'));
  return {
    rowsOf: async (sql) => (await db.exec(sql)).at(-1)?.rows ?? [],
    as: (parent, sql) =>
      db.transaction(async (transaction) => {
        await transaction.query(CLAIMS, claimsOf(parent));
        const { affectedRows, rows } = await transaction.query(sql);
        await transaction.rollback();
        return Math.max(affectedRows ?? 0, rows.length);
      }),
    close: () => db.close(),
  };
}

function connect(url: string): BucketDatabase {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  return {
    rowsOf: (script) => sql.unsafe(script),
    async as(parent, statement) {
      const done = Promise.withResolvers<number>();
      const undone = new Error('nothing of it stays');
      const transaction = sql.begin(async (session) => {
        await session.unsafe(CLAIMS, claimsOf(parent));
        done.resolve((await session.unsafe(statement)).count);
        throw undone;
      });
      await transaction.catch((error: unknown) => {
        if (error !== undone) throw error;
      });
      return done.promise;
    },
    close: () => sql.end(),
  };
}
