import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

export const resolve = {
  alias: {
    '@': root,
    // Throws outside React's server build, which Vitest is not.
    'server-only': `${root}node_modules/server-only/empty.js`,
  },
};

/** Most of the time they wait: for databases, processes and time. */
const MAX_WORKERS = 3;

export const common = {
  // PGlite's WebAssembly is compiled once for all files of a process.
  pool: 'threads',
  // Several suites start a PostgreSQL of their own, on machines that are busy.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 10_000 } },
  env: {
    LOG_LEVEL: 'silent',
    // Of Supabase Lite: hundreds of parents sign up, whose passwords nobody is after.
    LITE_AUTH_BCRYPT_COST: '4',
  },
} as const;

const filesWith = (pattern: RegExp, files: readonly string[]) =>
  files.filter((file) => pattern.test(readFileSync(file, 'utf8')));

const files = globSync([
  '{lib,app}/**/*.test.ts',
  'components/**/*.test.{ts,tsx}',
  'e2e/**/*.test.ts',
  'supabase/tests/*.test.ts',
  'scripts/*.test.ts',
]);

/** They ask for their own parents' rows only, so that they may share a database, and a worker with what it has loaded. */
export const onDatabase = filesWith(/startDatabase\(/, globSync('{lib,supabase}/**/*.test.ts'));

/** They change what the files of a worker share: modules, globals or the environment. */
const byThemselves = filesWith(/\bvi\.(mock|resetModules|stub\w+)\(/, files);

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
          name: 'together',
          include: files.filter((file) => !byThemselves.includes(file)),
          // Loading zod, ai or supabase-js anew costs more than most files' tests.
          isolate: false,
        },
      },
      { resolve, test: { ...common, name: 'by themselves', include: byThemselves } },
    ],
  },
});
