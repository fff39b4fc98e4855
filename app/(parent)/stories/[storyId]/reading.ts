import 'server-only';
import { cookies } from 'next/headers';
import type { ReadingSettings } from '@/lib/children/reading-settings';
import { parseReadingCookie, READING_COOKIE } from '@/lib/children/reading-settings-draft';
import { findReadingSettings } from '@/lib/children/reading-settings-repository';
import type { Db } from '@/lib/db';
import type { Story } from '@/lib/stories/story';

/** The first of a story's children whose profile is still there. */
export function listenerOf({ characters }: Pick<Story, 'characters'>): { id: string; name: string } | null {
  const [first] = characters.flatMap(({ childId, name }) => (childId === null ? [] : [{ id: childId, name }]));
  return first ?? null;
}

/** How this story is set: as its child's stories are, or else as this device remembers. */
export async function readingSettingsOf(db: Db, story: Pick<Story, 'characters'>): Promise<ReadingSettings> {
  const listener = listenerOf(story);
  if (listener !== null) return findReadingSettings(db, listener.id);
  return parseReadingCookie((await cookies()).get(READING_COOKIE)?.value);
}
