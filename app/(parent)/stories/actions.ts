'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { after } from 'next/server';
import { z } from 'zod';
import { CUSTOM_MORAL } from '@/components/stories/new-story-choices';
import type { FormState } from '@/lib/action-result';
import { removeStory, requireParent, requireWritingParent, retryStory, startStory } from '@/lib/composition';
import { AppError } from '@/lib/errors';
import { parse } from '@/lib/parse';
import { updateStory } from '@/lib/stories/stories-repository';
import { SHELVES } from '@/lib/stories/story';
import { updateGoesOnTomorrow } from '@/lib/stories/story-for-tomorrow';
import { storyRequestSchema } from '@/lib/stories/story-request';
import { idOf, numberOf, requestKeyIn, shortTextsOf, submitForm, textOf, textsIn } from '../../submit-form';

function requestOf(form: FormData) {
  const moral = textOf(form, 'moral');
  const type = textOf(form, 'type') || 'child';
  return parse(storyRequestSchema, {
    language: textOf(form, 'language'),
    type,
    children: textsIn(form, 'children'),
    ...(form.has('newChild.name') && { newChild: newChildOf(form) }),
    heroes: type === 'child' ? [] : textsIn(form, 'heroes'),
    moral: moral === '' || moral === CUSTOM_MORAL ? null : moral,
    customMoral: moral === CUSTOM_MORAL ? ownMoralOf(form) : null,
    minutes: numberOf(form, 'minutes'),
    idea: textOf(form, 'idea'),
    continueFrom: textOf(form, 'continueFrom') || null,
    retell: textOf(form, 'retell') || null,
  });
}

/** For the parent's first child, described along with its first story: it reads in the language of that. */
function newChildOf(form: FormData) {
  return {
    name: textOf(form, 'newChild.name'),
    age: numberOf(form, 'newChild.age'),
    gender: textOf(form, 'newChild.gender'),
    interests: shortTextsOf(form, 'newChild.interests'),
    avoid: shortTextsOf(form, 'newChild.avoid'),
    readingLanguage: textOf(form, 'language'),
  };
}

/** The form's "In my own words" is a choice among the morals; on the wire it is a field of its own. */
function ownMoralOf(form: FormData): string {
  const moral = textOf(form, 'customMoral').trim();
  if (moral !== '') return moral;
  throw new AppError('invalid_input', {
    fields: { customMoral: 'Please enter a moral, or choose one of the list.' },
  });
}

export async function writeStoryAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    const parent = await requireWritingParent();
    const run = await startStory(parent, requestOf(form), requestKeyIn(form));
    after(() => run.finished);
    redirect(`/stories/${run.storyId}`);
  });
}

export async function retryStoryAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    const parent = await requireWritingParent();
    try {
      const run = await retryStory(parent, idOf(form, 'storyId'));
      after(() => run.finished);
    } catch (error) {
      // Somebody else has pressed the button already: the page follows what they have set going.
      if (!(error instanceof AppError && error.code === 'story_not_retryable')) throw error;
    }
    refresh();
    return {};
  });
}

/** Null takes the stars away again. */
const ratingSchema = z.object({ rating: z.int().min(1).max(10).nullable() });
const favouriteSchema = z.object({ isFavourite: z.stringbool() });
const tomorrowSchema = z.object({ goesOnTomorrow: z.stringbool() });
const shelfSchema = z.object({ shelf: z.enum(SHELVES) });

export async function rateStoryAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    const { db } = await requireParent();
    const rating = form.has('rating') ? numberOf(form, 'rating') : undefined;
    await updateStory(db, idOf(form, 'storyId'), parse(ratingSchema, { rating }));
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

export async function tomorrowAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    const { db } = await requireParent();
    const { goesOnTomorrow } = parse(tomorrowSchema, { goesOnTomorrow: textOf(form, 'goesOnTomorrow') });
    await updateGoesOnTomorrow(db, idOf(form, 'storyId'), goesOnTomorrow);
    refresh();
    return {};
  });
}

export async function deleteStoryAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    const parent = await requireParent();
    await removeStory(parent, idOf(form, 'storyId'));
    redirect('/library');
  });
}
