import 'server-only';
import { isAuthRetryableFetchError } from '@supabase/supabase-js';
import { z } from 'zod';
import { toAuthError } from './auth-error';
import { isLite } from './endpoint';
import { liteSupabase } from './lite';
import { isSessionOpen } from './open-sessions';
import { createSessionClient } from './session-client';

const claimsSchema = z.object({
  sub: z.uuid(),
  email: z.string().nullish(),
  exp: z.number(),
  session_id: z.uuid().optional(),
});

export type AccessTokenClaims = { parentId: string; email: string | null; expiresAt: number };

/**
 * The claims of a Supabase access token whose signature holds and whose session was not ended, else null. `expiresAt` in
 * milliseconds of the epoch. The embedded default signs with a secret that this process knows; a hosted project's keys are
 * fetched once and kept by supabase-js (or, where it signs with a shared secret, Auth is asked).
 */
export async function verifyAccessToken(token: string): Promise<AccessTokenClaims | null> {
  const claims = claimsSchema.safeParse(isLite() ? await verifyEmbedded(token) : await verifyHosted(token));
  if (!claims.success) return null;
  const { sub, email, exp, session_id } = claims.data;
  if (session_id !== undefined && !(await isSessionOpen(token, session_id))) return null;
  return { parentId: sub, email: email ?? null, expiresAt: exp * 1000 };
}

async function verifyEmbedded(token: string): Promise<unknown> {
  const { verifyToken } = await liteSupabase();
  return verifyToken(token);
}

async function verifyHosted(token: string): Promise<unknown> {
  const client = await createSessionClient({ getAll: () => [], setAll: () => {} }, false);
  const { data, error } = await client.auth.getClaims(token);
  // Auth that does not answer says nothing about the parent.
  if (isAuthRetryableFetchError(error)) throw toAuthError(error);
  return data?.claims ?? null;
}
