import { readFile } from 'node:fs/promises';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** A dump of an embedded database with our migrations. */
    migratedDataDir: string;
  }
}

/** What PGlite is to start from: making a cluster and migrating it is most of what a test file costs. */
export async function loadMigratedDataDir(): Promise<Blob | undefined> {
  const file = inject('migratedDataDir');
  return file === undefined ? undefined : new Blob([await readFile(file)]);
}
