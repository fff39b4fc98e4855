import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createPgliteConnection } from '@supabase/lite/pglite';
import { openLiteApp } from '../../lib/adapters/supabase/lite-app.ts';
import { generateLiteSecrets } from '../../lib/adapters/supabase/lite-secrets.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CACHE = path.join(ROOT, 'node_modules/.cache/tale-generator');
const MIGRATIONS = path.join(ROOT, 'supabase/migrations');

/**
 * A file with a dump (a tar) of an embedded database with our migrations, for whoever starts on one: made anew only where
 * the migrations or the libraries have changed.
 */
export async function migratedDatabase(): Promise<string> {
  const file = path.join(CACHE, `migrated-${await fingerprint()}.tar`);
  if (existsSync(file)) return file;
  await rm(CACHE, { recursive: true, force: true });
  await mkdir(CACHE, { recursive: true });
  // Whole or not at all: another run may be looking.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, await dumpMigrated());
  await rename(draft, file);
  return file;
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(path.join(ROOT, 'package-lock.json')));
  for (const name of (await readdir(MIGRATIONS)).sort()) {
    hash.update(name).update(await readFile(path.join(MIGRATIONS, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

async function dumpMigrated(): Promise<Buffer> {
  const connection = await createPgliteConnection();
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
  return Buffer.from(await dump.arrayBuffer());
}
