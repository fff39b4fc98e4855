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
import { confirmUrl } from './confirm-url';
import { safeNext } from './safe-next';

const signUpSchema = newAccountSchema.extend(parentProfileDraftSchema.pick({ displayName: true }).shape);

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
    const { isConfirmed } = await signUp(account, said, confirmUrl(next, await headers()));
    if (!isConfirmed) return { notice: 'Almost there: we have sent you a mail with a link to confirm your address.' };
    redirect(next);
  });
}

export async function sendPasswordResetAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    const { email } = parse(credentialsSchema.pick({ email: true }), { email: textOf(form, 'email') });
    await admitPasswordMail(email);
    await sendPasswordReset(email, confirmUrl('/account/password', await headers()));
    return { notice: 'If there is an account with this address, a mail with a link is on its way.' };
  });
}
