import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { OwnerSql } from './owner-sql.ts';

type Migration = { version: string; name: string; file: string };

/**
 * Applies what `supabase/migrations` has beyond the database's history, each file in one transaction with its line in
 * the history table of the Supabase CLI. Returns the files applied.
 */
export async function applyMigrations(owner: OwnerSql, folder: string): Promise<string[]> {
  const pending = await listPending(owner, folder);
  for (const migration of pending) await apply(owner, folder, migration).catch(explain);
  return pending.map(({ file }) => file);
}

/** The files that `applyMigrations` would apply. */
export async function pendingMigrations(owner: Pick<OwnerSql, 'query'>, folder: string): Promise<string[]> {
  return (await listPending(owner, folder)).map(({ file }) => file);
}

async function listPending(owner: Pick<OwnerSql, 'query'>, folder: string): Promise<Migration[]> {
  const applied = await appliedVersions(owner);
  return (await listMigrations(folder)).filter(({ version }) => !applied.has(version));
}

async function appliedVersions(owner: Pick<OwnerSql, 'query'>): Promise<Set<string>> {
  const history = await owner.query<{ version: string }>('select version from supabase_migrations.schema_migrations');
  return new Set(history.map(({ version }) => version));
}

async function listMigrations(folder: string): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  return files.map((file) => ({ version: file.slice(0, 14), name: file.slice(15, -4), file }));
}

async function apply(owner: OwnerSql, folder: string, { version, name, file }: Migration): Promise<void> {
  const sql = await readFile(path.join(folder, file), 'utf8');
  await owner.inTransaction(async (session) => {
    await session.run(sql);
    await session.query(
      'insert into supabase_migrations.schema_migrations (version, name, statements) values ($1, $2, $3)',
      [version, name, [sql]],
    );
  });
}

/** What whoever runs a server of their own may meet. */
export const ROLES_HINT =
  'The database needs the roles anon, authenticated and service_role. Making them takes a superuser, since the last one ' +
  'bypasses row level security: start once as a superuser, or have one create them and grant them to this user (README).';

function explain(error: unknown): never {
  if (!(error instanceof Error) || !('code' in error) || error.code !== '42501') throw error;
  throw new Error(`The database's user may not apply the migrations: ${error.message}. ${ROLES_HINT}`, {
    cause: error,
  });
}

/** The version before the first: what came after it is everything. */
const BEFORE_ALL = '0';

/**
 * Takes back what came after this version, the last first, each with its line in the history. Returns the files. A version
 * that is none takes nothing back: of a few digits less, everything would have come after it.
 */
export async function takeBackMigrations(owner: OwnerSql, folder: string, version: string): Promise<string[]> {
  const migrations = await listMigrations(folder);
  if (version !== BEFORE_ALL && !migrations.some((migration) => migration.version === version)) {
    const known = migrations.map((migration) => migration.version).join(', ');
    throw new Error(
      `There is no migration "${version}". Nothing was taken back. There are: ${known}; ${BEFORE_ALL}: none.`,
    );
  }
  const applied = await appliedVersions(owner);
  const later = migrations.filter((file) => file.version > version && applied.has(file.version));
  for (const migration of later.toReversed()) {
    const sql = await readFile(path.join(folder, migration.file), 'utf8');
    await owner.inTransaction(async (session) => {
      await session.run(sql);
      await session.query('delete from supabase_migrations.schema_migrations where version = $1', [migration.version]);
    });
  }
  return later.toReversed().map(({ file }) => file);
}
