import { type Db, unwrap } from '../db';
import { AppError } from '../errors';
import type { ParentProfile } from './parent';
import type { ParentProfileDraft } from './parent-profile-draft';
import { isTimeZone } from './time-zone';

const COLUMNS = 'user_id, display_name, ui_language, time_zone';

type ParentRow = { user_id: string; display_name: string | null; ui_language: string; time_zone: string };

function toProfile(row: ParentRow): ParentProfile {
  // A browser may know a zone that this runtime does not.
  const timeZone = isTimeZone(row.time_zone) ? row.time_zone : 'UTC';
  return { displayName: row.display_name, uiLanguage: row.ui_language, timeZone };
}

export async function findParentProfile(db: Db, parentId: string): Promise<ParentProfile | null> {
  const row = unwrap(await db.from('parents').select(COLUMNS).eq('user_id', parentId).maybeSingle());
  return row === null ? null : toProfile(row);
}

export async function getParentProfile(db: Db, parentId: string): Promise<ParentProfile> {
  const profile = await findParentProfile(db, parentId);
  if (profile === null) throw new AppError('not_found');
  return profile;
}

/**
 * All parents of the host, in the order of their ids, `limit` of them after the given one. With the rights of the service: a
 * parent sees one only. They leave by `deleteAccount`.
 */
export async function listParents(
  service: Db,
  { after, limit }: { after?: string; limit: number },
): Promise<(ParentProfile & { id: string })[]> {
  let query = service.from('parents').select(COLUMNS);
  if (after !== undefined) query = query.gt('user_id', after);
  const rows = unwrap(await query.order('user_id').limit(limit));
  return rows.map((row) => ({ id: row.user_id, ...toProfile(row) }));
}

/**
 * What a parent can choose. Of the other columns, `ui_language` awaits an interface in several languages, and `last_seen_at`
 * the dashboards: until then they are only stored, for to write down who looks would make a write of every page.
 */
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
