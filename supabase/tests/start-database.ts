import { inject } from 'vitest';
import { type Lite, startLite } from './lite';
import { startLiteOnPostgres } from './lite-on-postgres';
import { connectToPostgrest } from './postgrest';
import type { TestDatabase } from './test-database';

export type { TestDatabase, TestParent } from './test-database';

/**
 * The database that this run is about: the embedded default, or one of `vitest.servers.config.ts`. On a server the file is
 * not alone in it: a test speaks of its own parents and their rows only.
 */
export async function startDatabase(): Promise<TestDatabase> {
  switch (process.env['TEST_DATABASE']) {
    case 'postgrest':
      return connectToPostgrest(inject('servers'));
    case 'postgres':
      return startLiteOnPostgres(inject('servers').ownPostgresUrl);
    default:
      return { ...(await sharedLite()), close: async () => {} };
  }
}

/** How often a property is tried: on a server, which is slower and is asked the same again, a quarter as often. */
export const runsOf = (runs: number): number =>
  process.env['TEST_DATABASE'] === undefined ? runs : Math.ceil(runs / 4);

// The files of a worker share it, as those of a run share a server.
const worker = globalThis as typeof globalThis & { testLite?: Promise<Lite> };

function sharedLite(): Promise<Lite> {
  worker.testLite ??= startLite();
  return worker.testLite;
}
