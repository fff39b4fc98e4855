'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { deleteApiKey } from '@/lib/account/api-keys-repository';
import { newPasswordSchema } from '@/lib/account/credentials';
import { ownKeyDraftSchema } from '@/lib/account/own-keys';
import { parentProfileDraftSchema } from '@/lib/account/parent-profile-draft';
import { getParentProfile, updateParentProfile } from '@/lib/account/parents-repository';
import { THEME_CHOICES } from '@/lib/account/theme';
import type { FormState } from '@/lib/action-result';
import { endSession, removeAccount, replacePassword, requireParent } from '@/lib/composition';
import { storeOwnKey } from '@/lib/composition/limits';
import { AppError } from '@/lib/errors';
import { parse } from '@/lib/parse';
import { rememberTheme, themeSetting } from '../../page-theme';
import { submitForm, textOf } from '../../submit-form';

export async function saveProfileAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    const { db, id } = await requireParent();
    const draft = parse(parentProfileDraftSchema, {
      displayName: textOf(form, 'displayName'),
      timeZone: textOf(form, 'timeZone'),
    });
    await updateParentProfile(db, id, draft);
    const { choice } = await themeSetting();
    if (choice === 'time') await rememberTheme({ choice, timeZone: draft.timeZone });
    refresh();
    return { notice: 'Saved.' };
  });
}

const themeSchema = z.object({ theme: z.enum(THEME_CHOICES) });

/** On this device, and for good: whoever signs in here next reads in the same room. */
export async function chooseThemeAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    const { db, id } = await requireParent();
    const { theme } = parse(themeSchema, { theme: textOf(form, 'theme') });
    const { timeZone } = await getParentProfile(db, id);
    await rememberTheme({ choice: theme, timeZone });
    refresh();
    return {};
  });
}

export async function saveKeyAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    const parent = await requireParent();
    await storeOwnKey(parent, { service: textOf(form, 'service'), apiKey: textOf(form, 'apiKey') });
    refresh();
    return { notice: 'Saved.' };
  });
}

export async function removeKeyAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    const { db } = await requireParent();
    const { service } = parse(ownKeyDraftSchema.pick({ service: true }), { service: textOf(form, 'service') });
    await deleteApiKey(db, service);
    refresh();
    return {};
  });
}

export async function setPasswordAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    await requireParent();
    const { password } = parse(z.object({ password: newPasswordSchema }), { password: textOf(form, 'password') });
    await replacePassword(password);
    redirect('/tonight');
  });
}

export async function signOutAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    await endSession();
    redirect('/');
  });
}

export async function signOutEverywhereAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    await requireParent();
    await endSession('global');
    redirect('/');
  });
}

export async function deleteAccountAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    const parent = await requireParent();
    const typed = textOf(form, 'email').trim().toLowerCase();
    if (typed === '' || typed !== parent.email?.toLowerCase()) {
      throw new AppError('invalid_input', { fields: { email: 'This is not the address of this account.' } });
    }
    const { rows, files } = await removeAccount(parent);
    await endSession();
    const { children = 0, heroes = 0, stories = 0 } = rows;
    // In the address, since nothing else of this parent is left to remember it.
    redirect(`/goodbye?children=${children}&heroes=${heroes}&stories=${stories}&files=${files}`);
  });
}
