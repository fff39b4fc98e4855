import { defineConfig } from 'vitest/config';
import { common, MAX_WORKERS, onDatabase, resolve } from './vitest.config.ts';

/** Every test that reaches the database through `startDatabase` runs again on each kind of server. */
const project = (name: string, more: string[]) => ({
  resolve,
  test: {
    ...common,
    name,
    include: [...onDatabase, ...more],
    isolate: false,
    env: { ...common.env, TEST_DATABASE: name },
  },
});

export default defineConfig({
  test: {
    maxWorkers: MAX_WORKERS,
    globalSetup: 'supabase/tests/servers/setup.ts',
    projects: [
      project('postgrest', ['supabase/tests/pgtap.test.ts']),
      project('postgres', ['supabase/tests/servers/*.test.ts']),
    ],
  },
});
