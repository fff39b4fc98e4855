import { randomBytes } from 'node:crypto';
import { createClient } from '@supabase/supabase-js';
import { expect, it, vi } from 'vitest';
import { toAuthError } from '@/lib/adapters/supabase/auth-error';
import { LITE_URL } from '@/lib/adapters/supabase/lite-app';
import { insertChild, listChildren } from '@/lib/children/children-repository';
import { startLiteOnPostgres } from '../lite-on-postgres';
import { failureOf } from '../parent-failure';
import { connectToPostgrest } from '../postgrest';
import { startPostgres } from './postgres-server';
import { startPostgrest } from './postgrest-server';
import { createSupabaseProject, createSupabaseRoles } from './supabase-project';

const mia = { name: 'Mia', age: 4, gender: 'female', interests: [], avoid: [], readingLanguage: 'en' } as const;
const draft = { ...mia, interests: [], avoid: [] };

it('a PostgreSQL that goes away is the same passing failure to PostgREST and to Supabase Lite', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const server = await startPostgres();
  const roles = await createSupabaseRoles(server);
  await server.createDatabase('own');
  const lite = await startLiteOnPostgres(server.url('own'), 10_000);
  const onLite = await lite.signUpParent();

  const jwtSecret = randomBytes(48).toString('base64url');
  const project = await createSupabaseProject(server, roles, 'supabase');
  const postgrest = await startPostgrest(project.authenticatorUrl, jwtSecret);
  const supabase = await connectToPostgrest({
    postgrestUrl: postgrest.url,
    jwtSecret,
    supabaseOwnerUrl: project.ownerUrl,
  });
  const onPostgrest = await supabase.signUpParent();
  for (const { db } of [onLite, onPostgrest]) await insertChild(db, draft);

  await server.stop();
  for (const { db } of [onLite, onPostgrest]) {
    for (const attempt of [insertChild(db, draft), listChildren(db)]) {
      expect(await failureOf(attempt)).toMatchObject({ code: 'database_unavailable', isRetryable: true });
    }
  }
  const { auth } = createClient(LITE_URL, lite.publishableKey, {
    global: { fetch: lite.send },
    auth: { persistSession: false },
  });
  const { error } = await auth.signInWithPassword({ email: 'ada@example.com', password: 'a long password' });
  expect(toAuthError(error)).toMatchObject({ code: 'database_unavailable', isRetryable: true });

  await Promise.all([postgrest.stop(), lite.close(), supabase.close()]);
});
