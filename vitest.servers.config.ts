import { defineConfig } from 'vitest/config';
import { common, onDatabase, resolve } from './vitest.config.ts';

const project = (name: string, include: string[]) => ({
  resolve,
  test: {
    ...common,
    name,
    include,
    isolate: false,
    env: { ...common.env, TEST_DATABASE: name },
  },
});

/**
 * What Supabase Lite could do differently on a server than in this process: each request of a repository, functions of the
 * database, and parents who come at the same moment, which PGlite's one session never has. What a use case makes of the
 * answers is the same, and shown by the other two.
 */
const ON_OWN_POSTGRES = [
  /-repositor(y|ies)\./,
  /^supabase\/tests\//,
  // Functions of the database, and rows that go with others.
  /\/(next-story|story-material|story-statistics|reading-settings|delete-account)\./,
  // At the same moment.
  /\/(two-writers|plan-limits|turns|paid-once)\./,
];

export default defineConfig({
  test: {
    // They wait less than those of `vitest.config.ts`, which run beside them; a third would load everything once more.
    maxWorkers: 2,
    globalSetup: 'supabase/tests/servers/setup.ts',
    projects: [
      // Every test that reaches the database through `startDatabase` runs again on what Supabase runs.
      project('postgrest', [...onDatabase, 'supabase/tests/{pgtap,audio-bucket}.test.ts']),
      project('postgres', [
        ...onDatabase.filter((file) => ON_OWN_POSTGRES.some((pattern) => pattern.test(file))),
        'supabase/tests/servers/*.test.ts',
      ]),
    ],
  },
});
