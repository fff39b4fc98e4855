import { access, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** In the folder itself, so that a copy of it has it too; PostgreSQL lets be what it does not know. */
const SET_UP = 'tale-set-up';

/**
 * The folder of PGlite's files. Setting them up takes seconds, and what is there after a kill in the middle never opens
 * again: a mark stands beside them until `settle` is called, and what still bears it is set up anew. Nothing of a
 * parent's is lost: the app serves nobody before, and a backup that was put there meanwhile says that it was set up once.
 */
export async function openDatabaseFolder(dataDir: string): Promise<{ folder: string; settle: () => Promise<void> }> {
  const folder = path.join(dataDir, 'pglite');
  const mark = path.join(dataDir, 'pglite.unfinished');
  const isUnfinished = (await exists(mark)) && !(await exists(path.join(folder, SET_UP)));
  if (isUnfinished) await rm(folder, { recursive: true, force: true });
  if (!(await exists(folder))) await writeFile(mark, '', { mode: 0o600 });
  return {
    folder,
    async settle() {
      await writeFile(path.join(folder, SET_UP), '', { mode: 0o600 });
      await rm(mark, { force: true });
    },
  };
}
