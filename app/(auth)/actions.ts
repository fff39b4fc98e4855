'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { credentialsSchema, newAccountSchema } from '@/lib/account/credentials';
import { parentProfileDraftSchema } from '@/lib/account/parent-profile-draft';
import type { FormState } from '@/lib/action-result';
import { sendPasswordReset, signIn, signUp } from '@/lib/adapters/supabase/auth';
import { admitPasswordMail, admitSignIn, admitSignUp } from '@/lib/composition/limits';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { parse } from '@/lib/parse';
import { submitForm, textOf } from '../submit-form';
import { safeNext } from './safe-next';

const signUpSchema = newAccountSchema.extend(parentProfileDraftSchema.pick({ displayName: true }).shape);

/** Where links in mails lead: the configured address, else the one at which this parent has opened the app. */
async function confirmUrl(next: string): Promise<string> {
  const path = `/auth/confirm?next=${encodeURIComponent(next)}`;
  if (env.SITE_URL !== undefined) return new URL(path, env.SITE_URL).href;
  const given = await headers();
  const host = given.get('x-forwarded-host') ?? given.get('host') ?? 'localhost';
  const protocol = given.get('x-forwarded-proto') ?? (host.startsWith('localhost') ? 'http' : 'https');
  return `${protocol}://${host}${path}`;
}

export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    const given = { email: textOf(form, 'email'), password: textOf(form, 'password') };
    const credentials = parse(credentialsSchema, given);
    await admitSignIn(credentials.email);
    await signIn(credentials);
    redirect(safeNext(textOf(form, 'next')));
  });
}

export async function signUpAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    if (!env.FEATURE_SIGN_UP) throw new AppError('sign_up_closed');
    const { displayName, ...account } = parse(signUpSchema, {
      email: textOf(form, 'email'),
      password: textOf(form, 'password'),
      displayName: textOf(form, 'displayName'),
    });
    await admitSignUp();
    const next = safeNext(textOf(form, 'next'));
    const said = { displayName: displayName ?? '', timeZone: textOf(form, 'timeZone') };
    const { isConfirmed } = await signUp(account, said, await confirmUrl(next));
    if (!isConfirmed) return { notice: 'Almost there: we have sent you a mail with a link to confirm your address.' };
    redirect(next);
  });
}

export async function sendPasswordResetAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    const { email } = parse(credentialsSchema.pick({ email: true }), { email: textOf(form, 'email') });
    await admitPasswordMail(email);
    await sendPasswordReset(email, await confirmUrl('/account/password'));
    return { notice: 'If there is an account with this address, a mail with a link is on its way.' };
  });
}
