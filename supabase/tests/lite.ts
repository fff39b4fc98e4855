import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { createPgliteConnection } from '@supabase/lite/pglite';
import { createClient } from '@supabase/supabase-js';
import { LITE_URL, type LiteApp, type LiteDatabase, openLiteApp } from '@/lib/adapters/supabase/lite-app';
import { generateLiteSecrets } from '@/lib/adapters/supabase/lite-secrets';
import { loadMigratedDataDir } from './migrated-data-dir';
import { parentWith, serviceWith, type TestDatabase, type TestParent } from './test-database';

const projectFile = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** Supabase Lite of this project, on whatever it is to run on. */
export type Lite = TestDatabase & Pick<LiteApp, 'send' | 'migrated'> & { publishableKey: string };

/** The embedded default in memory. */
export async function startLite(): Promise<Lite> {
  const loadDataDir = await loadMigratedDataDir();
  return liteOn({
    kind: 'embedded',
    connection: await createPgliteConnection(loadDataDir && { pgliteOptions: { loadDataDir } }),
  });
}

export async function liteOn(database: LiteDatabase): Promise<Lite> {
  const secrets = await generateLiteSecrets();
  const app = await openLiteApp({
    database,
    secrets,
    siteUrl: LITE_URL,
    migrations: projectFile('supabase/migrations'),
    recoveryTemplate: projectFile('supabase/templates/recovery.html'),
    email: { send: async () => {} },
  });
  const { send, migrated, owner, close } = app;
  return {
    kind: database.kind,
    publishableKey: secrets.publishableKey,
    send,
    migrated,
    service: serviceWith({ url: LITE_URL, key: secrets.secretKey, send }),
    signUpParent: () => signUp(secrets.publishableKey, send),
    sql: owner.query,
    close,
  };
}

async function signUp(key: string, send: typeof fetch): Promise<TestParent> {
  const { auth } = createClient(LITE_URL, key, { global: { fetch: send }, auth: { persistSession: false } });
  const { data, error } = await auth.signUp({ email: `${randomUUID()}@example.com`, password: 'a long password' });
  if (error !== null) throw error;
  if (data.session === null) throw new Error('Supabase Lite gave no session.');
  return parentWith({ url: LITE_URL, key, send }, data.session.user.id, data.session.access_token);
}
