import { App, type EmailDriver } from '@supabase/lite';
import type { PgliteConnection } from '@supabase/lite/pglite';
import type { PostgresConnection } from '@supabase/lite/postgres';
import pLimit from 'p-limit';
import { functionCaller } from './embedded-functions.ts';
import { joinBeginnings } from './joined-statements.ts';
import type { LiteSecrets } from './lite-secrets.ts';
import { withLinksOf, withTurnedLinks } from './mail-links.ts';
import { applyMigrations, ROLES_HINT } from './migrations.ts';
import { type OwnerSession, type OwnerSql, pgliteSql, postgresSql } from './owner-sql.ts';
import { answerLikePostgrest } from './postgrest-error.ts';
import { type VerifyToken, verifierOf } from './shared-secret-token.ts';
import { withinTime } from './within-time.ts';

/** Where the data is: inside this process, or on a PostgreSQL server of the host's own. */
export type LiteDatabase =
  | { kind: 'embedded'; connection: PgliteConnection }
  | { kind: 'postgres'; connection: PostgresConnection; timeoutMs: number };

type LiteAppOptions = {
  database: LiteDatabase;
  secrets: LiteSecrets;
  /** Where links in mails lead unless a request says so itself. */
  siteUrl: string;
  /** Folders and files of the project. */
  migrations: string;
  recoveryTemplate: string;
  email: EmailDriver;
};

export type LiteApp = {
  /** Names of the migrations that were not applied before. */
  migrated: string[];
  /** What supabase-js is to call instead of `fetch`. */
  send: typeof fetch;
  verifyToken: VerifyToken;
  /** As the owner, when nobody else's request is under way where there is but one session. */
  owner: OwnerSession;
  close: () => Promise<void>;
};

/** A host name that is never resolved: requests to it are answered inside this process. */
export const LITE_URL = 'http://embedded.localhost';

/** Supabase Lite with our migrations, as `lite.ts` runs it and tests try it. */
export async function openLiteApp(options: LiteAppOptions): Promise<LiteApp> {
  process.env['LITE_TELEMETRY'] = '0';
  const { database, secrets } = options;
  if (database.kind === 'embedded') await forgetRowTypes(database.connection);
  const sql = database.kind === 'embedded' ? pgliteSql(database.connection) : postgresSql(database.connection);
  answerLikePostgrest(database.connection);
  keepGrants(database.connection);
  const app = createApp(options);
  // What waits for a server that is away would otherwise be waited for.
  const close = () =>
    database.kind === 'embedded' ? database.connection.close() : database.connection.driver.end({ timeout: 1 });
  const migrated = await sql
    .alone(() => prepare(app, sql, options))
    .catch(async (error: unknown) => {
      await close();
      throw error;
    });

  const answer = (request: Request) => withLinksOf(request, () => app.fetch(request));
  const verifyToken = verifierOf(secrets.jwtSecret);
  if (database.kind === 'postgres') {
    const send = withinTime(database.timeoutMs, async (input, init) => answer(new Request(input, init)), sql);
    return { migrated, verifyToken, owner: sql, send, close };
  }
  const callFunction = await functionCaller(database.connection.driver, verifyToken);
  joinBeginnings(database.connection.driver);
  // One request at a time: PGlite has one session, and Supabase Lite opens a transaction in it, says whose it is and
  // runs the query as separate statements, without a lock. Another parent's statement must not come in between.
  const inTurn = pLimit(1);
  return {
    migrated,
    verifyToken,
    owner: {
      query: (query, parameters) => inTurn(() => sql.query(query, parameters)),
      run: (script) => inTurn(() => sql.run(script)),
    },
    send: (input, init) =>
      inTurn(async () => {
        const answered = input instanceof Request ? null : await callFunction(String(input), init);
        return answered ?? answer(new Request(input, init));
      }),
    close,
  };
}

function createApp({ database, secrets, siteUrl, recoveryTemplate, email }: LiteAppOptions): App {
  return new App({
    connection: database.connection,
    api: { schemas: ['public', 'tales'], max_rows: 1000 },
    auth: {
      enabled: true,
      jwt_secret: secrets.jwtSecret,
      publishable_key: secrets.publishableKey,
      secret_key: secrets.secretKey,
      site_url: siteUrl,
      minimum_password_length: 8,
      email: {
        enable_confirmations: false,
        template: {
          recovery: { subject: 'A new password for Tale Generator', content_path: recoveryTemplate },
        },
      },
    },
    options: { drivers: { email: withTurnedLinks(email, siteUrl) } },
  });
}

async function prepare(app: App, sql: OwnerSql, { secrets, migrations }: LiteAppOptions): Promise<string[]> {
  await app.init();
  await app.ensureSystemSchema();
  const migrated = await applyMigrations(sql, migrations);

  // An earlier release may have granted everything, and ended before it took that back.
  await sql.run('select tales.apply_grants()').catch((error: unknown) => {
    if (!isUnknownRole(error)) throw error;
    throw new Error(`The database has been brought here without its roles. ${ROLES_HINT}`, { cause: error });
  });
  const warmUp = new Request(`${LITE_URL}/rest/v1/heroes?select=id&limit=1`, {
    headers: { apikey: secrets.secretKey, 'accept-profile': 'tales' },
  });
  const answer = await app.fetch(warmUp);
  if (answer.status === 403) throw new Error(`The database's user may not become "service_role". ${ROLES_HINT}`);
  if (!answer.ok) throw new Error(`The database answered its first request with ${answer.status}.`);
  return migrated;
}

function isUnknownRole(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '42704';
}

/**
 * At its first request with a role Supabase Lite makes the roles and grants them everything, for all processes on that
 * server: until it is taken back, their parents could do more than they may. Our migrations have seen to both, so it is
 * told that this is done. The field is its own; `two-processes.test.ts` fails where it becomes another.
 */
function keepGrants(connection: LiteDatabase['connection']): void {
  Reflect.set(connection, 'rlsState', 'active');
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
