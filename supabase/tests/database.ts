import { readdir, readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { auto_explain } from '@electric-sql/pglite/contrib/auto_explain';
import { pgtap } from '@electric-sql/pglite/pgtap';
import { getAuthSchemaSql, SUPABASE_AUTH_HELPERS_SQL } from '@supabase/lite';
import { loadCluster } from './cluster.ts';

const migrationsFolder = new URL('../migrations/', import.meta.url);
const rollbacksFolder = new URL('../rollbacks/', import.meta.url);

export const migrationNames = await sqlFiles(migrationsFolder);
export const rollbackNames = await sqlFiles(rollbacksFolder);

/** A database in memory with Supabase's `auth` schema and nothing of ours. */
export async function createEmptyDatabase(): Promise<PGlite> {
  const db = await PGlite.create({ loadDataDir: await loadCluster(), extensions: { auto_explain, pgtap } });
  await db.exec(`${SUPABASE_AUTH_HELPERS_SQL}${getAuthSchemaSql()}`);
  return db;
}

export async function migrate(db: PGlite, names: readonly string[] = migrationNames): Promise<void> {
  for (const name of names) {
    await runInTransaction(db, new URL(name, migrationsFolder));
  }
}

export async function readMigration(name: string): Promise<string> {
  return readFile(new URL(name, migrationsFolder), 'utf8');
}

export async function readRollback(name: string): Promise<string> {
  return readFile(new URL(name, rollbacksFolder), 'utf8');
}

/** Takes these migrations back, the last one first. */
export async function rollBack(db: PGlite, names: readonly string[] = rollbackNames): Promise<void> {
  for (const name of names.toReversed()) {
    await runInTransaction(db, new URL(name, rollbacksFolder));
  }
}

async function runInTransaction(db: PGlite, file: URL): Promise<void> {
  const sql = await readFile(file, 'utf8');
  await db.transaction((transaction) => transaction.exec(sql));
}

async function sqlFiles(folder: URL): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
}
