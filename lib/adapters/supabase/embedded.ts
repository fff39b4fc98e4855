import 'server-only';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { App, type EmailDriver } from '@supabase/lite';
import { createPgliteConnection, type PgliteConnection } from '@supabase/lite/pglite';
import { env } from '../../env';
import { log } from '../../log';
import { lockDataDir } from './data-dir-lock';
import { applyMigrations } from './embedded-migrations';
import { type EmbeddedSecrets, loadEmbeddedSecrets } from './embedded-secrets';

export type EmbeddedSupabase = {
  app: App;
  connection: PgliteConnection;
  secrets: EmbeddedSecrets;
};

/** A host name that is never resolved: requests to it are answered inside this process. */
export const EMBEDDED_URL = 'http://embedded.localhost';

/** There is no mail server beside a laptop: the host reads the mail in the log. */
const mailToLog: EmailDriver = {
  async send({ to, subject, html = '' }) {
    // The ready-made `text` is Supabase's own, with a link that this app does not serve; ours is in the HTML.
    const text = html
      .replace(/<a href="([^"]*)">([^<]*)<\/a>/g, '$2: $1')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&')
      .replace(/\s+/g, ' ')
      .trim();
    // Loud enough for a host who has turned the log down: it is the only way to the link.
    log.warn({ mail: { to, subject, text } }, 'mail (not sent: the embedded default has no mail server)');
  },
};

async function boot(): Promise<EmbeddedSupabase> {
  process.env['LITE_TELEMETRY'] = '0';
  const dataDir = path.resolve(env.TALE_DATA_DIR);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  lockDataDir(dataDir);
  const secrets = await loadEmbeddedSecrets(dataDir);
  const connection = await createPgliteConnection({ url: path.join(dataDir, 'pglite') });
  const app = new App({
    connection,
    api: { schemas: ['public', 'tales'], max_rows: 1000 },
    auth: {
      enabled: true,
      jwt_secret: secrets.jwtSecret,
      publishable_key: secrets.publishableKey,
      secret_key: secrets.secretKey,
      site_url: env.SITE_URL ?? `http://localhost:${env.PORT}`,
      minimum_password_length: 8,
      email: {
        enable_confirmations: false,
        template: {
          recovery: {
            subject: 'A new password for Tale Generator',
            content_path: path.resolve('supabase/templates/recovery.html'),
          },
        },
      },
    },
    options: { drivers: { email: mailToLog } },
  });
  await app.init();
  await app.ensureSystemSchema();
  const applied = await applyMigrations(connection, path.resolve('supabase/migrations'));
  if (applied.length > 0) log.info({ applied }, 'migrations applied');

  // Supabase Lite grants everything to its roles at its first request with a role: let it, then take it back.
  const warmUp = new Request(`${EMBEDDED_URL}/rest/v1/heroes?select=id&limit=1`, {
    headers: { apikey: secrets.secretKey, 'accept-profile': 'tales' },
  });
  const answer = await app.fetch(warmUp);
  if (!answer.ok) throw new Error(`The embedded database answered its first request with ${answer.status}.`);
  await connection.driver.exec('select tales.apply_grants()');

  // Nobody else writes on this folder, so whatever is still being written was interrupted.
  await connection.driver.exec('select tales.fail_abandoned_stories(0)');
  await tidy(connection);
  return { app, connection, secrets };
}

/** PGlite has no autovacuum: without this a growing story leaves dead rows, and the planner knows no statistics. */
async function tidy(connection: PgliteConnection): Promise<void> {
  await connection.driver.exec('vacuum (analyze)');
}

// One per process, whichever bundle asks for it: pages, routes and instrumentation are bundled apart.
const shared = globalThis as typeof globalThis & {
  embeddedSupabase?: Promise<EmbeddedSupabase>;
  finishedStories?: number;
};

export function embeddedSupabase(): Promise<EmbeddedSupabase> {
  shared.embeddedSupabase ??= boot().catch((error: unknown) => {
    delete shared.embeddedSupabase;
    throw error;
  });
  return shared.embeddedSupabase;
}

export async function embeddedFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const { app } = await embeddedSupabase();
  return app.fetch(new Request(input, init));
}

/** Call after a story is finished; every so often it tidies up. */
export async function tidyNowAndThen(): Promise<void> {
  shared.finishedStories = (shared.finishedStories ?? 0) + 1;
  if (shared.finishedStories % 20 !== 0) return;
  const { connection } = await embeddedSupabase();
  await tidy(connection);
}
