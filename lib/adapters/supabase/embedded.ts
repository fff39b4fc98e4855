import 'server-only';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { EmailDriver } from '@supabase/lite';
import { createPgliteConnection, type PgliteConnection } from '@supabase/lite/pglite';
import { env } from '../../env';
import { describeCause } from '../../errors';
import { log } from '../../log';
import { lockDataDir } from './data-dir-lock';
import { openDatabaseFolder } from './database-folder';
import { type EmbeddedApp, openEmbeddedApp } from './embedded-app';
import { type EmbeddedSecrets, loadEmbeddedSecrets } from './embedded-secrets';

export type EmbeddedSupabase = EmbeddedApp & { secrets: EmbeddedSecrets };

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
  const dataDir = path.resolve(env.TALE_DATA_DIR);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  lockDataDir(dataDir);
  const secrets = await loadEmbeddedSecrets(dataDir);
  const { folder, settle } = await openDatabaseFolder(dataDir);
  const app = await openEmbeddedApp({
    connection: await createPgliteConnection({ url: folder }),
    secrets,
    siteUrl: env.SITE_URL ?? `http://localhost:${env.PORT}`,
    migrations: path.resolve('supabase/migrations'),
    recoveryTemplate: path.resolve('supabase/templates/recovery.html'),
    email: mailToLog,
  });
  await settle();
  if (app.migrated.length > 0) log.info({ migrations: app.migrated }, 'migrations applied');

  // Nobody else writes on this folder, so whatever is still being written was interrupted.
  await app.connection.driver.exec('select tales.fail_abandoned_stories(0)');
  await tidy(app.connection);
  return { ...app, secrets };
}

/** PGlite has no autovacuum: without this a growing story leaves dead rows, and the planner knows no statistics. */
async function tidy(connection: PgliteConnection): Promise<void> {
  await connection.driver.exec('vacuum (analyze)');
}

// One per process, whichever bundle asks for it: pages, routes and instrumentation are bundled apart.
const shared = globalThis as typeof globalThis & {
  embeddedSupabase?: Promise<EmbeddedSupabase>;
  finishedStories?: number;
  tidying?: NodeJS.Timeout;
};

export function embeddedSupabase(): Promise<EmbeddedSupabase> {
  shared.embeddedSupabase ??= boot().catch((error: unknown) => {
    delete shared.embeddedSupabase;
    throw error;
  });
  return shared.embeddedSupabase;
}

export const embeddedFetch: typeof fetch = async (input, init) => (await embeddedSupabase()).send(input, init);

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
      const { connection, inTurn } = await embeddedSupabase();
      await inTurn(() => tidy(connection));
    } catch (error) {
      log.warn({ cause: describeCause(error) }, 'tidying the database failed');
    }
  }, QUIET_MS).unref();
}
