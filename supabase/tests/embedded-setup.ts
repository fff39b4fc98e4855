import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createPgliteConnection } from '@supabase/lite/pglite';
import type { TestProject } from 'vitest/node';
import { liteOn } from './lite';

const cache = 'node_modules/.cache/tale-generator';

/** Migrates one embedded database for all test files, anew only where the migrations or the libraries have changed. */
export default async function setup({ provide }: TestProject): Promise<void> {
  const file = path.resolve(cache, `migrated-${await fingerprint()}.tar`);
  if (!existsSync(file)) {
    await rm(cache, { recursive: true, force: true });
    await mkdir(cache, { recursive: true });
    // Whole or not at all: another run may be looking.
    const draft = `${file}.${randomUUID()}`;
    await writeFile(draft, await dumpMigrated());
    await rename(draft, file);
  }
  provide('migratedDataDir', file);
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(await readFile('package-lock.json'));
  for (const name of (await readdir('supabase/migrations')).sort()) {
    hash.update(name).update(await readFile(path.join('supabase/migrations', name)));
  }
  return hash.digest('hex').slice(0, 16);
}

async function dumpMigrated(): Promise<Buffer> {
  const connection = await createPgliteConnection();
  const lite = await liteOn({ kind: 'embedded', connection });
  const dump = await connection.driver.dumpDataDir('none');
  await lite.close();
  return Buffer.from(await dump.arrayBuffer());
}
