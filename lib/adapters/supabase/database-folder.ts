import { randomUUID } from 'node:crypto';
import { access, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

type DatabaseFolder = { folder: string; setAside: string | null; settle: () => Promise<void> };

/**
 * The folder of PGlite's files. Setting them up takes seconds, and what is there after a kill in the middle never opens
 * again: a mark stands beside them until `settle` is called, and what still bears it is set up anew. The app serves nobody
 * before, but somebody may have put a backup there meanwhile: what was there is kept, as `setAside`.
 */
export async function openDatabaseFolder(dataDir: string): Promise<DatabaseFolder> {
  const folder = path.join(dataDir, 'pglite');
  const mark = path.join(dataDir, 'pglite.unfinished');
  // Never over another one: the backup may be in the first.
  const aside = path.join(dataDir, `pglite.set-aside-${randomUUID()}`);
  const isUnfinished = (await exists(mark)) && (await exists(folder));
  if (isUnfinished) await rename(folder, aside);
  if (!(await exists(folder))) await writeFile(mark, '', { mode: 0o600 });
  return { folder, setAside: isUnfinished ? aside : null, settle: () => rm(mark, { force: true }) };
}
