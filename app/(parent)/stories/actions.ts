'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { after } from 'next/server';
import { z } from 'zod';
import type { FormState } from '@/lib/action-result';
import { requireParent, requireWritingParent, retryStory, startStory, storyRuns } from '@/lib/composition';
import { parse } from '@/lib/parse';
import { deleteStory, updateStory } from '@/lib/stories/stories-repository';
import { SHELVES } from '@/lib/stories/story';
import { storyRequestSchema } from '@/lib/stories/story-request';
import { idOf, numberOf, submitForm, textOf, textsIn } from '../../submit-form';

/** The form's "In my own words" is a choice among the morals; on the wire it is a field of its own. */
const CUSTOM_MORAL = 'custom';

function requestOf(form: FormData) {
  const moral = textOf(form, 'moral');
  const type = textOf(form, 'type') || 'child';
  return parse(storyRequestSchema, {
    language: textOf(form, 'language'),
    type,
    children: textsIn(form, 'children'),
    heroes: type === 'child' ? [] : textsIn(form, 'heroes'),
    moral: moral === '' || moral === CUSTOM_MORAL ? null : moral,
    customMoral: moral === '' || moral === CUSTOM_MORAL ? textOf(form, 'customMoral') : null,
    minutes: numberOf(form, 'minutes'),
    idea: textOf(form, 'idea'),
    continueFrom: textOf(form, 'continueFrom') || null,
  });
}

export async function writeStoryAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    const parent = await requireWritingParent();
    const run = await startStory(parent, requestOf(form));
    after(() => run.finished);
    redirect(`/stories/${run.storyId}`);
  });
}

export async function retryStoryAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    const parent = await requireWritingParent();
    const run = await retryStory(parent, idOf(form, 'storyId'));
    after(() => run.finished);
    refresh();
    return {};
  });
}

const ratingSchema = z.object({ rating: z.int().min(1).max(10) });
const favouriteSchema = z.object({ isFavourite: z.stringbool() });
const shelfSchema = z.object({ shelf: z.enum(SHELVES) });

export async function rateStoryAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    const { db } = await requireParent();
    await updateStory(db, idOf(form, 'storyId'), parse(ratingSchema, { rating: numberOf(form, 'rating') }));
    refresh();
    return {};
  });
}

export async function favouriteStoryAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    const { db } = await requireParent();
    const patch = parse(favouriteSchema, { isFavourite: textOf(form, 'isFavourite') });
    await updateStory(db, idOf(form, 'storyId'), patch);
    refresh();
    return {};
  });
}

export async function shelveStoryAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    const { db } = await requireParent();
    await updateStory(db, idOf(form, 'storyId'), parse(shelfSchema, { shelf: textOf(form, 'shelf') }));
    refresh();
    return {};
  });
}

export async function deleteStoryAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    const { db } = await requireParent();
    const id = idOf(form, 'storyId');
    await deleteStory(db, id);
    storyRuns().get(id)?.stop();
    redirect('/library');
  });
}
