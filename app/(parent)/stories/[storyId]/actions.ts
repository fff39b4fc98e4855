'use server';

import { refresh } from 'next/cache';
import type { FormState } from '@/lib/action-result';
import { READING_COOKIE, readingSettingsSchema, toReadingCookie } from '@/lib/children/reading-settings-draft';
import { updateReadingSettings } from '@/lib/children/reading-settings-repository';
import { requireParent } from '@/lib/composition';
import { parse } from '@/lib/parse';
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
