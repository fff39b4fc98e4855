import 'server-only';
import { isAuthRetryableFetchError } from '@supabase/supabase-js';
import { env } from '../../env';
import { AppError } from '../../errors';
import { isLite } from './endpoint';
import { liteSupabase } from './lite';
import { questionLimitMs } from './question-limit';
import { createSessionClient } from './session-client';
import { readInTime } from './within-time';

/*
 * An access token holds for an hour, whatever becomes of its session; hence the session is looked up. What is known is
 * believed for a while: in this process sign-outs are told, elsewhere they show that much later.
 */
const BELIEVED_MS = 15_000;

const REMEMBERED_SESSIONS = 500;

// One per process, whichever bundle asks for it: pages, actions and routes are bundled apart.
const shared = globalThis as typeof globalThis & { openSessions?: Map<string, number> };

function openSessions(): Map<string, number> {
  shared.openSessions ??= new Map();
  return shared.openSessions;
}

/** To be called after sessions were ended. */
export function forgetOpenSessions(): void {
  openSessions().clear();
}

/** Whether the session of this (valid) token has not been ended meanwhile, by whatever device. */
export async function isSessionOpen(token: string, sessionId: string): Promise<boolean> {
  const known = openSessions();
  if ((known.get(sessionId) ?? 0) > Date.now()) return true;
  const isOpen = isLite() ? await isInDatabase(sessionId) : await isKnownToAuth(token);
  if (known.size >= REMEMBERED_SESSIONS) known.clear();
  if (isOpen) known.set(sessionId, Date.now() + BELIEVED_MS);
  else known.delete(sessionId);
  return isOpen;
}

async function isInDatabase(sessionId: string): Promise<boolean> {
  try {
    const { owner } = await liteSupabase();
    const query = 'select id from auth.sessions where id = $1';
    return (await readInTime(questionLimitMs(env.DATABASE_TIMEOUT_MS), owner, query, [sessionId])).length > 0;
  } catch (cause) {
    // The token would hold, but whatever is asked for next would wait as long once more.
    throw new AppError('database_unavailable', { isRetryable: true, cause });
  }
}

async function isKnownToAuth(token: string): Promise<boolean> {
  const client = await createSessionClient({ getAll: () => [], setAll: () => {} }, false);
  const { error } = await client.auth.getUser(token);
  // Auth that does not answer says nothing about the parent, and the token holds.
  return error === null || isAuthRetryableFetchError(error);
}
