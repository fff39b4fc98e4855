import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { App } from '@supabase/lite';
import { createPgliteConnection, type PgliteConnection } from '@supabase/lite/pglite';
import { z } from 'zod';
import { loadLiteSecrets } from '../lib/adapters/supabase/lite-secrets.ts';
import { migratedDatabase } from '../supabase/tests/migrated-database.ts';

/** `token`: an access token as a client of the API sends it, `cookie`: as a browser does; they last an hour. */
export type BenchParent = { id: string; email: string; password: string; token: string; cookie: string };

export type DataFolder = {
  connection: PgliteConnection;
  /** Through the embedded default's own sign-up, as the app's form does; with an address of nobody's, if not told. */
  signUp: (email?: string) => Promise<BenchParent>;
};

const sessionSchema = z.looseObject({ access_token: z.string(), user: z.object({ id: z.uuid() }) });

/**
 * A temporary data folder of the app, filled by `fill` before the app starts on it (PGlite is one process's at a time):
 * the app has no sign-up API, and 10,000 stories through its routes would take all night.
 */
export async function createDataFolder<Filled>(
  fill: (folder: DataFolder) => Promise<Filled>,
): Promise<{ dataDir: string; filled: Filled; remove: () => Promise<void> }> {
  process.env['LITE_TELEMETRY'] = '0';
  const dataDir = await mkdtemp(path.join(tmpdir(), 'tale-bench-'));
  const remove = () => rm(dataDir, { recursive: true, force: true });
  const secrets = await loadLiteSecrets(dataDir);
  const loadDataDir = new Blob([await readFile(await migratedDatabase())]);
  const connection = await createPgliteConnection({
    url: path.join(dataDir, 'pglite'),
    pgliteOptions: { loadDataDir },
  });
  try {
    const app = new App({
      connection,
      api: { schemas: ['public', 'tales'] },
      auth: {
        enabled: true,
        jwt_secret: secrets.jwtSecret,
        publishable_key: secrets.publishableKey,
        secret_key: secrets.secretKey,
        email: { enable_confirmations: false },
      },
    });
    await app.init();
    await app.ensureSystemSchema();
    const filled = await fill({
      connection,
      async signUp(email = `${randomUUID()}@example.com`) {
        const password = randomUUID();
        const answer = await app.fetch(
          new Request('http://embedded.localhost/auth/v1/signup', {
            method: 'POST',
            headers: { apikey: secrets.publishableKey, 'content-type': 'application/json' },
            body: JSON.stringify({ email, password }),
          }),
        );
        const session = sessionSchema.parse(await answer.json());
        const { access_token: token, user } = session;
        const cookie = `tale-session=base64-${Buffer.from(JSON.stringify(session)).toString('base64url')}`;
        return { id: user.id, email, password, token, cookie };
      },
    });
    return { dataDir, filled, remove };
  } catch (error) {
    await remove();
    throw error;
  } finally {
    await connection.close();
  }
}
