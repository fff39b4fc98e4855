import { type Db, toIsoTime, unwrap } from '../db';
import type { ToldLately } from './story';
import { toGenerationInfo } from './story-rows';

/** The stories that were told last, newest first. */
export async function listToldLately(db: Db, limit: number): Promise<ToldLately[]> {
  const rows = unwrap(
    await db
      .from('stories')
      .select('id, title, summary, moral, length_minutes, generation_info, created_at, story_characters (child_id)')
      .eq('status', 'ready')
      .order('created_at', { ascending: false })
      .order('id', { ascending: false })
      .limit(limit),
  );
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    summary: row.summary,
    moral: row.moral,
    idea: toGenerationInfo(row.generation_info).idea ?? null,
    lengthMinutes: row.length_minutes,
    childIds: row.story_characters.flatMap(({ child_id }) => child_id ?? []),
    createdAt: toIsoTime(row.created_at),
  }));
}
