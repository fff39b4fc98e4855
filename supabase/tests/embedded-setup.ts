import type { TestProject } from 'vitest/node';
import { loadCluster } from './cluster.ts';
import { migratedDatabase } from './migrated-database.ts';

/** One empty and one migrated database for all test files. */
export default async function setup({ provide }: TestProject): Promise<void> {
  await loadCluster();
  provide('migratedDataDir', await migratedDatabase());
}
