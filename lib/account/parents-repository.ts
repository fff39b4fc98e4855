import { type Db, unwrap } from '../db';
import { AppError } from '../errors';
import type { ParentProfile } from './parent';
import type { ParentProfileDraft } from './parent-profile-draft';
import { isTimeZone } from './time-zone';

export async function getParentProfile(db: Db, parentId: string): Promise<ParentProfile> {
  const row = unwrap(
    await db.from('parents').select('display_name, ui_language, time_zone').eq('user_id', parentId).maybeSingle(),
  );
  if (row === null) throw new AppError('not_found');
  // A browser may know a zone that this runtime does not.
  const timeZone = isTimeZone(row.time_zone) ? row.time_zone : 'UTC';
  return { displayName: row.display_name, uiLanguage: row.ui_language, timeZone };
}

export async function updateParentProfile(db: Db, parentId: string, draft: ParentProfileDraft): Promise<void> {
  const changed = unwrap(
    await db
      .from('parents')
      .update({ display_name: draft.displayName, time_zone: draft.timeZone })
      .eq('user_id', parentId)
      .select('id'),
  );
  if (changed.length === 0) throw new AppError('not_found');
}
