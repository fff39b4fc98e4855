import 'server-only';
import { type EmailOtpType, isAuthRetryableFetchError } from '@supabase/supabase-js';
import { AppError } from '../../errors';
import { toAuthError } from './auth-error';
import { forgetOpenSessions } from './open-sessions';
import { requestSession } from './request-session';

type Credentials = { email: string; password: string };

/**
 * `isConfirmed` is false where the project wants the address confirmed by mail before the first sign-in. What is said of
 * the parent goes into their row of `tales.parents` by the trigger on sign-up.
 */
export async function signUp(
  credentials: Credentials,
  said: { displayName: string; timeZone: string },
  confirmUrl: string,
): Promise<{ isConfirmed: boolean }> {
  const { auth } = await requestSession();
  const { data, error } = await auth.signUp({
    ...credentials,
    options: {
      emailRedirectTo: confirmUrl,
      data: { display_name: said.displayName, time_zone: said.timeZone },
    },
  });
  if (error !== null) throw toAuthError(error);
  // A project that hides which addresses have accounts answers a known one with a user without identities.
  if (data.session === null && data.user?.identities?.length === 0) throw new AppError('email_taken');
  return { isConfirmed: data.session !== null };
}

export async function signIn(credentials: Credentials): Promise<void> {
  const { auth } = await requestSession();
  const { error } = await auth.signInWithPassword(credentials);
  if (error !== null) throw toAuthError(error);
}

/** Ends the session of this device, or those of all; a session that has ended already is none to complain of. */
export async function signOut(scope: 'local' | 'global' = 'local'): Promise<void> {
  const { auth } = await requestSession();
  const { error } = await auth.signOut({ scope });
  forgetOpenSessions();
  if (scope === 'global' && isAuthRetryableFetchError(error)) throw toAuthError(error);
}

/** Says nothing about whether there is an account with this address. */
export async function sendPasswordReset(email: string, confirmUrl: string): Promise<void> {
  const { auth } = await requestSession();
  const { error } = await auth.resetPasswordForEmail(email, { redirectTo: confirmUrl });
  if (error !== null) throw toAuthError(error);
}

/** Whoever else is signed in knows the old password, or has this parent's other devices: their sessions end. */
export async function setPassword(password: string): Promise<void> {
  const { auth } = await requestSession();
  const { error } = await auth.updateUser({ password });
  if (error !== null) throw toAuthError(error);
  const others = await auth.signOut({ scope: 'others' });
  forgetOpenSessions();
  if (others.error !== null) throw toAuthError(others.error);
}

/** What a link in a mail carries: a code (Supabase's own templates) or a token hash (ours). */
export type MailedProof = { code: string } | { tokenHash: string; type: EmailOtpType };

/** Signs in whoever followed the link; `link_expired` where it was used or is too old. */
export async function confirmMailedProof(proof: MailedProof): Promise<void> {
  const { auth } = await requestSession();
  const { error } =
    'code' in proof
      ? await auth.exchangeCodeForSession(proof.code)
      : await auth.verifyOtp({ token_hash: proof.tokenHash, type: proof.type });
  if (error !== null) throw toAuthError(error);
}
