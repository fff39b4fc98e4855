'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '@/lib/action-result';
import { childProfileDraftSchema } from '@/lib/children/child-profile-draft';
import { deleteChild, updateChild } from '@/lib/children/children-repository';
import { requireParent } from '@/lib/composition';
import { defaultPlan } from '@/lib/composition/limits';
import { parse } from '@/lib/parse';
import { addChild } from '@/lib/usage/add-child';
import { idOf, numberOf, requestKeyIn, shortTextsOf, submitForm, textOf } from '../../submit-form';

function draftOf(form: FormData) {
  return parse(childProfileDraftSchema, {
    name: textOf(form, 'name'),
    age: numberOf(form, 'age'),
    gender: textOf(form, 'gender'),
    interests: shortTextsOf(form, 'interests'),
    avoid: shortTextsOf(form, 'avoid'),
    readingLanguage: textOf(form, 'readingLanguage'),
  });
}

export async function createChildAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    const { db } = await requireParent();
    await addChild(db, draftOf(form), requestKeyIn(form), defaultPlan());
    redirect('/children');
  });
}

export async function updateChildAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    const { db } = await requireParent();
    await updateChild(db, idOf(form, 'id'), draftOf(form));
    redirect('/children');
  });
}

export async function deleteChildAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    const { db } = await requireParent();
    await deleteChild(db, idOf(form, 'id'));
    redirect('/children');
  });
}
