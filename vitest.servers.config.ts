import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import embedded from './vitest.config.ts';

/** Every test that reaches the database through `startDatabase` runs again on each kind of server. */
const include = globSync('{lib,supabase}/**/*.test.ts').filter((file) =>
  readFileSync(file, 'utf8').includes('startDatabase('),
);

const project = (name: string, more: string[]) => ({
  resolve: embedded.resolve ?? {},
  test: {
    ...embedded.test,
    globalSetup: [],
    name,
    include: [...include, ...more],
    env: { ...embedded.test?.env, TEST_DATABASE: name },
  },
});

export default defineConfig({
  test: {
    globalSetup: 'supabase/tests/servers/setup.ts',
    projects: [
      project('postgrest', ['supabase/tests/pgtap.test.ts']),
      project('postgres', ['supabase/tests/servers/*.test.ts']),
    ],
  },
});
