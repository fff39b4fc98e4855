import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { appliedVersions } from '@supabase/lite';
import type { PgliteConnection } from '@supabase/lite/pglite';

/**
 * Applies what `supabase/migrations` has beyond the database's history, each file in one transaction with its line in
 * the history table of the Supabase CLI. Returns the names applied.
 */
export async function applyMigrations(connection: PgliteConnection, folder: string): Promise<string[]> {
  const applied = new Set(await appliedVersions(connection));
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  const pending = files.filter((file) => !applied.has(file.slice(0, 14)));
  for (const file of pending) {
    const sql = await readFile(path.join(folder, file), 'utf8');
    await connection.driver.transaction(async (transaction) => {
      await transaction.exec(sql);
      await transaction.query(
        'insert into supabase_migrations.schema_migrations (version, name, statements) values ($1, $2, $3)',
        [file.slice(0, 14), file.slice(15, -4), [sql]],
      );
    });
  }
  return pending;
}
