import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

export const resolve = {
  alias: {
    '@': root,
    // Throws outside React's server build, which Vitest is not.
    'server-only': `${root}node_modules/server-only/empty.js`,
  },
};

/** Most of the time they wait: for databases, processes and time. */
export const MAX_WORKERS = 3;

export const common = {
  // PGlite's WebAssembly is compiled once for all files of a process.
  pool: 'threads',
  // Several suites start a PostgreSQL of their own, on machines that are busy.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 10_000 } },
  env: { LOG_LEVEL: 'silent' },
} as const;

/** They ask for their own parents' rows only, so that they may share a database, and a worker with what it has loaded. */
export const onDatabase = globSync('{lib,supabase}/**/*.test.ts').filter((file) =>
  readFileSync(file, 'utf8').includes('startDatabase('),
);

export default defineConfig({
  // For the set-up.
  resolve,
  test: {
    maxWorkers: MAX_WORKERS,
    // A migrated database is made once for all files.
    globalSetup: 'supabase/tests/embedded-setup.ts',
    projects: [
      {
        resolve,
        test: {
          ...common,
          name: 'on the database',
          include: onDatabase.filter((file) => !file.includes('/servers/')),
          isolate: false,
        },
      },
      {
        resolve,
        test: {
          ...common,
          name: 'by themselves',
          include: [
            'lib/**/*.test.ts',
            'app/**/*.test.ts',
            'components/**/*.test.{ts,tsx}',
            'e2e/fakes/*.test.ts',
            'supabase/tests/*.test.ts',
            'scripts/*.test.ts',
          ],
          exclude: [...configDefaults.exclude, ...onDatabase],
        },
      },
    ],
  },
});
