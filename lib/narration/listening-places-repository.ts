import { type Db, unwrap } from '../db';

/**
 * Where a parent has stopped listening: `offset` into the story's content (0: it is over, or begins again), `at` in
 * milliseconds since 1970.
 */
export type ListeningPlace = { offset: number; at: number };

export type ListeningPlaceRow = { text_offset: number; updated_at: string };

export function toListeningPlace(row: ListeningPlaceRow): ListeningPlace {
  return { offset: row.text_offset, at: Date.parse(row.updated_at) };
}

/** Throws `not_found` for a story that is not this parent's. */
export async function saveListeningPlace(db: Db, storyId: string, offset: number): Promise<void> {
  const place = { story_id: storyId, text_offset: offset };
  unwrap(await db.from('listening_places').upsert(place, { onConflict: 'user_id,story_id' }).select('id'));
}
