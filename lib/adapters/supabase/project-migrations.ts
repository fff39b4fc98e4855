import { applyMigrations, takeBackMigrations } from './migrations.ts';
import { connectToPostgres } from './own-postgres.ts';
import { type OwnerSql, postgresSql } from './owner-sql.ts';

/** As the Supabase CLI makes it: either may go on where the other has stopped. */
const HISTORY = `
  create schema if not exists supabase_migrations;
  create table if not exists supabase_migrations.schema_migrations (
    version text primary key, statements text[], name text
  );
`;

/**
 * Brings a Supabase project's database up to date; `url` as Supabase shows it for a direct connection. Returns the files
 * applied, none where it was up to date. Two at once apply each of them once.
 */
export function migrateProject(url: string, folder: string): Promise<string[]> {
  return onProject(url, (owner) => applyMigrations(owner, folder));
}

/** Takes back what came after `version` (of a migration's name); `folder` of the rollbacks. Returns the files run. */
export function takeBackProject(url: string, folder: string, version: string): Promise<string[]> {
  return onProject(url, (owner) => takeBackMigrations(owner, folder, version));
}

async function onProject(url: string, work: (owner: OwnerSql) => Promise<string[]>): Promise<string[]> {
  const connection = connectToPostgres(url, 30_000);
  const owner = postgresSql(connection);
  try {
    return await owner.alone(async () => {
      await owner.run(HISTORY);
      const files = await work(owner);
      // PostgREST looks at the schema only when it is told to.
      if (files.length > 0) await owner.run(`notify pgrst, 'reload schema'`);
      return files;
    });
  } finally {
    await connection.close();
  }
}
