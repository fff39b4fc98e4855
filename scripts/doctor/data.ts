import { existsSync } from 'node:fs';
import path from 'node:path';
import { createPgliteConnection } from '@supabase/lite/pglite';
import { hasRoom } from '../../lib/adapters/storage/local-space.ts';
import { lockDataDir } from '../../lib/adapters/supabase/data-dir-lock.ts';
import { pendingMigrations } from '../../lib/adapters/supabase/migrations.ts';
import { connectToPostgres } from '../../lib/adapters/supabase/own-postgres.ts';
import { type OwnerSession, pgliteSql, postgresSql } from '../../lib/adapters/supabase/owner-sql.ts';
import { type Finding, fine, reasonOf, wrong } from './finding.ts';

const MIGRATIONS = path.resolve(import.meta.dirname, '../../supabase/migrations');

/** Recordings of the embedded default and of an own PostgreSQL lie in the data folder. */
export async function checkFolder(dataDir: string): Promise<Finding> {
  const todo = 'Make room on its disk, or let this user write there, or set TALE_DATA_DIR to another folder.';
  try {
    if (await hasRoom(path.join(dataDir, 'audio'))) return fine('storage', 'recordings can be saved');
    return wrong('storage', 'less than 50 MB are free for recordings', todo);
  } catch (error) {
    return wrong('storage', `recordings cannot be saved: ${reasonOf(error)}`, todo);
  }
}

/** The database inside the process: opened here only where no app has it open. */
export async function checkEmbedded(dataDir: string, healthUrl: string): Promise<Finding[]> {
  const folder = path.join(dataDir, 'pglite');
  if (!existsSync(folder)) return [fine('database', 'will be made by the first start')];
  try {
    await lockDataDir(dataDir);
  } catch (error) {
    return [await checkRunningApp(healthUrl, error instanceof Error ? error.message : '')];
  }
  const connection = await createPgliteConnection({ url: folder });
  try {
    return await checkSchema(pgliteSql(connection), 'the next start applies them');
  } catch (error) {
    return [wrong('database', `does not open: ${reasonOf(error)}`, `Put a backup of ${dataDir} in its place.`)];
  } finally {
    await connection.close();
  }
}

async function checkRunningApp(healthUrl: string, inUse: string): Promise<Finding> {
  const answer = await fetch(healthUrl, { signal: AbortSignal.timeout(5000) }).catch(() => null);
  if (answer?.ok) return fine('database', `is open in the running app, which says it is ready (${healthUrl})`);
  return wrong('database', `the app that has it open is not ready (${healthUrl})`, inUse);
}

export async function checkPostgres(url: string, timeoutMs: number): Promise<Finding[]> {
  const connection = connectToPostgres(url, timeoutMs);
  try {
    return await checkSchema(postgresSql(connection), 'the next start applies them');
  } catch (error) {
    const todo =
      'Check host, port, user, password and database in DATABASE_URL, and that the server takes connections.';
    return [wrong('database', `cannot be reached: ${reasonOf(error)}`, todo)];
  } finally {
    await connection.close();
  }
}

async function checkSchema(owner: OwnerSession, howPending: string): Promise<Finding[]> {
  const [row] = await owner.query<{ history: string | null }>(
    `select to_regclass('supabase_migrations.schema_migrations')::text as history`,
  );
  const answers = fine('database', 'answers');
  if (row?.history == null) return [answers, fine('migrations', `none applied yet; ${howPending}`)];
  const pending = await pendingMigrations(owner, MIGRATIONS);
  return [
    answers,
    fine('migrations', pending.length === 0 ? 'all applied' : `to come: ${pending.join(', ')}; ${howPending}`),
  ];
}
