import { readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { cachedDump } from './cached-dump.ts';

/** PostgreSQL's own tables and nothing else, for PGlite to start from: making them takes it seconds. */
export async function loadCluster(): Promise<Blob> {
  return new Blob([await readFile(await cachedDump('cluster', [], dumpCluster))]);
}

async function dumpCluster(): Promise<Blob> {
  const db = await PGlite.create();
  const dump = await db.dumpDataDir('none');
  await db.close();
  return dump;
}
