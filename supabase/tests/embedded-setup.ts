import type { TestProject } from 'vitest/node';
import { migratedDatabase } from './migrated-database.ts';

/** One migrated database for all test files. */
export default async function setup({ provide }: TestProject): Promise<void> {
  provide('migratedDataDir', await migratedDatabase());
}
