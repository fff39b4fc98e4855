'use server';

import { refresh } from 'next/cache';
import type { FormState } from '@/lib/action-result';
import { READING_COOKIE, readingSettingsSchema, toReadingCookie } from '@/lib/children/reading-settings-draft';
import { updateReadingSettings } from '@/lib/children/reading-settings-repository';
import { requireParent, retitleStory } from '@/lib/composition';
import { parse } from '@/lib/parse';
import { updateStory } from '@/lib/stories/stories-repository';
import { storyPatchSchema } from '../../../api/stories/schema';
import { rememberOnDevice } from '../../../page-theme';
import { idOf, numberOf, submitForm, textOf } from '../../../submit-form';

/** For the child, on every device; where there is none any more, on this one. */
export async function saveReadingAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    const { db } = await requireParent();
    const settings = parse(readingSettingsSchema, {
      face: textOf(form, 'face'),
      size: numberOf(form, 'size'),
      spacing: numberOf(form, 'spacing'),
      width: numberOf(form, 'width'),
    });
    if (textOf(form, 'childId') === '') await rememberOnDevice(READING_COOKIE, toReadingCookie(settings));
    else await updateReadingSettings(db, idOf(form, 'childId'), settings);
    refresh();
    return {};
  });
}

/** With a `title` it gets that one, which it had before; else one of the storyteller's choice. */
export async function retitleStoryAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForm(form, async () => {
    const parent = await requireParent();
    const storyId = idOf(form, 'storyId');
    if (form.has('title')) {
      const { title } = parse(storyPatchSchema, { title: textOf(form, 'title') });
      await updateStory(parent.db, storyId, { title });
    } else await retitleStory(parent, storyId);
    refresh();
    return {};
  });
}
