import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { createPgliteConnection } from '@supabase/lite/pglite';
import { openLiteApp } from '../../lib/adapters/supabase/lite-app.ts';
import { generateLiteSecrets } from '../../lib/adapters/supabase/lite-secrets.ts';
import { cachedDump } from './cached-dump.ts';
import { loadCluster } from './cluster.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MIGRATIONS = path.join(ROOT, 'supabase/migrations');

/** A file with a dump (a tar) of an embedded database with our migrations, for whoever starts on one. */
export async function migratedDatabase(): Promise<string> {
  const names = (await readdir(MIGRATIONS)).sort();
  return cachedDump(
    'migrated',
    names.map((name) => path.join(MIGRATIONS, name)),
    dumpMigrated,
  );
}

async function dumpMigrated(): Promise<Blob> {
  const connection = await createPgliteConnection({ pgliteOptions: { loadDataDir: await loadCluster() } });
  const app = await openLiteApp({
    database: { kind: 'embedded', connection },
    secrets: await generateLiteSecrets(),
    siteUrl: 'http://localhost',
    migrations: MIGRATIONS,
    recoveryTemplate: path.join(ROOT, 'supabase/templates/recovery.html'),
    email: { send: async () => {} },
  });
  const dump = await connection.driver.dumpDataDir('none');
  await app.close();
  return dump;
}
