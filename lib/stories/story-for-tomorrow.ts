import { type Db, unwrap } from '../db';
import { AppError } from '../errors';

/*
 * Whether a parent wants to go on with a story before all others: a note of theirs, until it has gone on (the database's
 * `note_continuation`), and no part of the story.
 */

export async function findGoesOnTomorrow(db: Db, storyId: string): Promise<boolean> {
  const row = unwrap(await db.from('stories').select('goes_on_tomorrow').eq('id', storyId).maybeSingle());
  return row?.goes_on_tomorrow ?? false;
}

export async function updateGoesOnTomorrow(db: Db, storyId: string, goesOnTomorrow: boolean): Promise<void> {
  const changed = unwrap(
    await db.from('stories').update({ goes_on_tomorrow: goesOnTomorrow }).eq('id', storyId).select('id'),
  );
  if (changed.length === 0) throw new AppError('not_found');
}
