import { App, type EmailDriver } from '@supabase/lite';
import type { PgliteConnection } from '@supabase/lite/pglite';
import pLimit, { type LimitFunction } from 'p-limit';
import { functionCaller } from './embedded-functions';
import { applyMigrations } from './embedded-migrations';
import { refusalsAsPostgrest } from './embedded-refusals';
import type { EmbeddedSecrets } from './embedded-secrets';
import { type VerifyToken, verifierOf } from './shared-secret-token';

type EmbeddedAppOptions = {
  connection: PgliteConnection;
  secrets: EmbeddedSecrets;
  siteUrl: string;
  /** Folders and files of the project. */
  migrations: string;
  recoveryTemplate: string;
  email: EmailDriver;
};

export type EmbeddedApp = {
  connection: PgliteConnection;
  /** Names of the migrations that were not applied before. */
  migrated: string[];
  /** What supabase-js is to call instead of `fetch`. */
  send: typeof fetch;
  verifyToken: VerifyToken;
  /** Whoever uses the connection has it alone until done. */
  inTurn: LimitFunction;
};

/** A host name that is never resolved: requests to it are answered inside this process. */
export const EMBEDDED_URL = 'http://embedded.localhost';

/** Supabase Lite on PGlite with our migrations, as `embedded.ts` runs it and tests try it. */
export async function openEmbeddedApp(options: EmbeddedAppOptions): Promise<EmbeddedApp> {
  process.env['LITE_TELEMETRY'] = '0';
  const { connection, secrets } = options;
  await forgetRowTypes(connection);
  const app = new App({
    connection,
    api: { schemas: ['public', 'tales'], max_rows: 1000 },
    auth: {
      enabled: true,
      jwt_secret: secrets.jwtSecret,
      publishable_key: secrets.publishableKey,
      secret_key: secrets.secretKey,
      site_url: options.siteUrl,
      minimum_password_length: 8,
      email: {
        enable_confirmations: false,
        template: {
          recovery: { subject: 'A new password for Tale Generator', content_path: options.recoveryTemplate },
        },
      },
    },
    options: { drivers: { email: options.email } },
  });
  await app.init();
  await app.ensureSystemSchema();
  const migrated = await applyMigrations(connection, options.migrations);

  // Supabase Lite grants everything to its roles at its first request with a role: let it, then take it back.
  const warmUp = new Request(`${EMBEDDED_URL}/rest/v1/heroes?select=id&limit=1`, {
    headers: { apikey: secrets.secretKey, 'accept-profile': 'tales' },
  });
  const answer = await app.fetch(warmUp);
  if (!answer.ok) throw new Error(`The embedded database answered its first request with ${answer.status}.`);
  await connection.driver.exec('select tales.apply_grants()');

  const verifyToken = verifierOf(secrets.jwtSecret);
  const callFunction = await functionCaller(connection.driver, verifyToken);
  const asPostgrest = refusalsAsPostgrest(connection.driver);
  const inTurn = pLimit(1);
  return {
    connection,
    migrated,
    verifyToken,
    inTurn,
    // One request at a time: PGlite has one session, and Supabase Lite opens a transaction in it, says whose it is and
    // runs the query as separate statements, without a lock. Another parent's statement must not come in between.
    send: (input, init) =>
      inTurn(async () => {
        const answered = input instanceof Request ? null : await callFunction(String(input), init);
        return answered ?? asPostgrest(() => app.fetch(new Request(input, init)));
      }),
  };
}

/** The first type that does not come with PostgreSQL itself: https://www.postgresql.org/docs/17/system-catalog-initial-data.html */
const FIRST_ROW_TYPE = 10_000;

/**
 * PGlite copies its table of parsers at every statement, which takes as long as a small statement itself. Two thirds of
 * the table are for arrays of tables' rows, which nobody asks for.
 */
async function forgetRowTypes({ driver }: PgliteConnection): Promise<void> {
  await driver.waitReady;
  for (const type of Object.keys(driver.parsers).map(Number)) {
    if (type >= FIRST_ROW_TYPE) delete driver.parsers[type];
  }
}
