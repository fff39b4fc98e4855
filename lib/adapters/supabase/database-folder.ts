import { access, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/**
 * The folder of PGlite's files. Setting them up takes seconds, and what is there after a kill in the middle never opens
 * again: a mark stands beside them until `settle` is called, and what still bears it is set up anew. Nothing of a
 * parent's is lost: the app serves nobody before.
 */
export async function openDatabaseFolder(dataDir: string): Promise<{ folder: string; settle: () => Promise<void> }> {
  const folder = path.join(dataDir, 'pglite');
  const mark = path.join(dataDir, 'pglite.unfinished');
  if (await exists(mark)) await rm(folder, { recursive: true, force: true });
  if (!(await exists(folder))) await writeFile(mark, '', { mode: 0o600 });
  return { folder, settle: () => rm(mark, { force: true }) };
}
