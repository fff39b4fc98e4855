import 'server-only';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { env } from '../../env';
import { describeCause } from '../../errors';
import { log } from '../../log';
import { lockDataDir } from './data-dir-lock';
import { openDatabaseFolder } from './database-folder';
import { openEmbeddedThread, type ThreadOptions } from './embedded-thread';
import { type LiteApp, type LiteDatabase, openLiteApp } from './lite-app';
import { type LiteSecrets, loadLiteSecrets } from './lite-secrets';
import { mailToLog } from './mail-to-log';
import { connectToPostgres } from './own-postgres';
import { questionLimitMs } from './question-limit';
import { withinTime } from './within-time';

export type LiteSupabase = LiteApp & { secrets: LiteSecrets };

/** On a server another process may be writing, after a reopening this one; longer than a writer keeps a story unsaved. */
const LONGEST_IDLE_SECONDS = 45;

async function boot(): Promise<LiteSupabase> {
  const dataDir = path.resolve(env.TALE_DATA_DIR);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const isOnServer = env.DATABASE_URL !== undefined;
  if (!isOnServer) await lockDataDir(dataDir);
  // Where mails lay before they were printed (docs/decisions/021): they have addresses.
  await rm(path.join(dataDir, 'mail'), { recursive: true, force: true });
  const secrets = await loadLiteSecrets(dataDir);
  const options = {
    secrets,
    siteUrl: env.SITE_URL ?? `http://localhost:${env.PORT}`,
    migrations: path.resolve('supabase/migrations'),
    recoveryTemplate: path.resolve('supabase/templates/recovery.html'),
  };
  const app =
    env.DATABASE_URL === undefined
      ? await openInFolder(dataDir, options)
      : await openLiteApp({ ...options, email: mailToLog, database: onServer(env.DATABASE_URL) });
  try {
    await prepare(app, isOnServer);
  } catch (error) {
    // Or the next try would open the same files beside it.
    await app.close();
    throw error;
  }
  shared.hasOpened = true;
  return { ...app, secrets };
}

/** With the type "C" PostgreSQL knows the small letters of English only, and search finds "Свен" but not "свен". */
async function warnOfCharacterType({ owner }: LiteApp): Promise<void> {
  const [row] = await owner.query<{ type: string }>(
    'select datctype as type from pg_catalog.pg_database where datname = current_database()',
  );
  if (row?.type !== 'C' && row?.type !== 'POSIX') return;
  log.warn({ type: row.type }, 'search will tell capitals apart: create the database with LC_CTYPE C.UTF-8');
}

async function prepare(app: LiteApp, isOnServer: boolean): Promise<void> {
  if (app.migrated.length > 0) log.info({ migrations: app.migrated }, 'migrations applied');

  // At the start nobody else writes in this folder: whatever is still being written was interrupted.
  const isAlone = !isOnServer && !shared.hasOpened;
  const idleSeconds = isAlone ? 0 : LONGEST_IDLE_SECONDS;
  await app.owner.query('select tales.fail_abandoned_stories($1)', [idleSeconds]);
  if (isOnServer) await warnOfCharacterType(app);
  else await tidy(app);
}

async function openInFolder(dataDir: string, options: Omit<ThreadOptions, 'url'>): Promise<LiteApp> {
  const { folder, settle } = await openDatabaseFolder(dataDir);
  const app = await openEmbeddedThread({ ...options, url: folder }, mailToLog, forget);
  await settle();
  return { ...app, send: withinTime(questionLimitMs(env.DATABASE_TIMEOUT_MS), app.send, app.owner) };
}

function onServer(url: string): LiteDatabase {
  const timeoutMs = questionLimitMs(env.DATABASE_TIMEOUT_MS);
  return { kind: 'postgres', connection: connectToPostgres(url, timeoutMs), timeoutMs };
}

/** The next request opens the database again; one whose opening is still awaited fails there. */
function forget(error: Error): void {
  if (shared.hasOpened) delete shared.liteSupabase;
  log.error({ cause: describeCause(error) }, 'the thread of the embedded database has ended');
}

/** PGlite has no autovacuum: without this a growing story leaves dead rows, and the planner knows no statistics. */
async function tidy({ owner }: LiteApp): Promise<void> {
  await owner.run('vacuum (analyze)');
}

// One per process, whichever bundle asks for it: pages, routes and instrumentation are bundled apart.
const shared = globalThis as typeof globalThis & {
  liteSupabase?: Promise<LiteSupabase>;
  hasOpened?: boolean;
  finishedStories?: number;
  tidying?: NodeJS.Timeout;
};

export function liteSupabase(): Promise<LiteSupabase> {
  shared.liteSupabase ??= boot().catch((error: unknown) => {
    delete shared.liteSupabase;
    throw error;
  });
  return shared.liteSupabase;
}

export const liteFetch: typeof fetch = async (input, init) => (await liteSupabase()).send(input, init);

/** Enough dead rows to be worth it: a story is saved every second while it grows. */
const STORIES_BETWEEN_TIDYING = 20;

/** A parent who has just heard a story may well ask for another. */
const QUIET_MS = 30_000;

/** Call after a story is finished. Every so often tidies up, when it has been quiet for a while: it holds up everybody. */
export function tidyNowAndThen(isQuiet: () => boolean): void {
  shared.finishedStories = (shared.finishedStories ?? 0) + 1;
  if (shared.finishedStories < STORIES_BETWEEN_TIDYING) return;
  clearTimeout(shared.tidying);
  shared.tidying = setTimeout(async () => {
    // The story that is being written now ends with another call.
    if (!isQuiet()) return;
    shared.finishedStories = 0;
    try {
      await tidy(await liteSupabase());
    } catch (error) {
      log.warn({ cause: describeCause(error) }, 'tidying the database failed');
    }
  }, QUIET_MS).unref();
}
