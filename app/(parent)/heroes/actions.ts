'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '@/lib/action-result';
import { audioStoreOf, requireParent } from '@/lib/composition';
import { heroDraftSchema } from '@/lib/heroes/hero-draft';
import { insertHero, updateHero } from '@/lib/heroes/heroes-repository';
import { removeHero } from '@/lib/heroes/remove-hero';
import { parse } from '@/lib/parse';
import { idOf, requestKeyIn, shortTextsOf, submitForm, textOf } from '../../submit-form';

function draftOf(form: FormData) {
  return parse(heroDraftSchema, {
    name: textOf(form, 'name'),
    gender: textOf(form, 'gender'),
    appearance: textOf(form, 'appearance'),
    personalityTraits: shortTextsOf(form, 'personalityTraits'),
    interests: shortTextsOf(form, 'interests'),
    strengths: shortTextsOf(form, 'strengths'),
    language: textOf(form, 'language'),
  });
}

export async function createHeroAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    const { db } = await requireParent();
    await insertHero(db, draftOf(form), requestKeyIn(form));
    redirect('/heroes');
  });
}

export async function updateHeroAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    const { db } = await requireParent();
    await updateHero(db, idOf(form, 'id'), draftOf(form));
    redirect('/heroes');
  });
}

export async function deleteHeroAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    const parent = await requireParent();
    await removeHero({ db: parent.db, files: audioStoreOf(parent) }, idOf(form, 'id'));
    redirect('/heroes');
  });
}
