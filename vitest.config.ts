import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      '@': root,
      // Throws outside React's server build, which Vitest is not.
      'server-only': `${root}node_modules/server-only/empty.js`,
    },
  },
  test: {
    include: [
      'lib/**/*.test.ts',
      'app/**/*.test.ts',
      'components/**/*.test.{ts,tsx}',
      'e2e/fakes/*.test.ts',
      'supabase/tests/*.test.ts',
      'scripts/*.test.ts',
    ],
    // PGlite's WebAssembly is compiled once for all files of a process, and its database made once for all of them.
    pool: 'threads',
    globalSetup: 'supabase/tests/embedded-setup.ts',
    // Several suites start a PostgreSQL of their own, on machines that are busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { LOG_LEVEL: 'silent' },
  },
});
