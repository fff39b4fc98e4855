import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPgliteConnection } from '@supabase/lite/pglite';
import type { TestProject } from 'vitest/node';
import { liteOn } from './lite';

/** Migrates one embedded database for all test files of the run. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tale-migrated-'));
  const connection = await createPgliteConnection();
  const lite = await liteOn({ kind: 'embedded', connection });
  const dump = await connection.driver.dumpDataDir('none');
  await lite.close();
  const file = path.join(folder, 'data.tar');
  await writeFile(file, Buffer.from(await dump.arrayBuffer()));
  provide('migratedDataDir', file);
  return () => rm(folder, { recursive: true });
}
