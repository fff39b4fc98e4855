import { type Db, unwrap } from '../db';
import { AppError } from '../errors';
import { encodeCursor, type LibraryQuery } from './library';
import type { Page, Shelf, Story, StoryCard } from './story';
import { CARD_COLUMNS, STORY_COLUMNS, toStory, toStoryCard } from './story-rows';

export async function getStory(db: Db, id: string): Promise<Story> {
  const row = unwrap(await db.from('stories').select(STORY_COLUMNS).eq('id', id).maybeSingle());
  if (row === null) throw new AppError('not_found');
  return toStory(row);
}

/** `not_found` as well where it is not told to its end: nobody can tell it anew. */
export async function getToldStory(db: Db, id: string): Promise<Story> {
  const story = await getStory(db, id);
  if (story.status !== 'ready') throw new AppError('not_found');
  return story;
}

/** Newest first; `nextCursor` is for the next call's `cursor`, null on the last page. */
export async function listStories(db: Db, query: LibraryQuery): Promise<Page<StoryCard>> {
  const rows = unwrap(
    await db
      .rpc('list_stories', {
        ...(query.child && { of_child: query.child }),
        ...(query.childName && { of_child_name: query.childName }),
        ...(query.hero && { of_hero: query.hero }),
        ...(query.language && { of_language: query.language }),
        ...(query.minRating && { min_rating: query.minRating }),
        ...(query.shelf && { on_shelf: query.shelf }),
        ...(query.model && { by_model: query.model }),
        ...(query.favourite && { only_favourites: true }),
        ...(query.q && { query: query.q }),
        ...(query.cursor && { before_created_at: query.cursor.createdAt, before_id: query.cursor.id }),
        // One more than asked for tells whether there is a next page.
        page_size: query.limit + 1,
      })
      .select(CARD_COLUMNS),
  );
  const items = rows.slice(0, query.limit).map(toStoryCard);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > query.limit && last ? encodeCursor(last) : null };
}

/** Those that were to go on tomorrow first, then the newest: what a parent may want to go on with tonight. */
export async function listRecentStories(db: Db, limit: number): Promise<StoryCard[]> {
  const rows = unwrap(
    await db
      .from('stories')
      .select(CARD_COLUMNS)
      .neq('shelf', 'archived')
      .order('goes_on_tomorrow', { ascending: false })
      .order('created_at', { ascending: false })
      .order('id', { ascending: false })
      .limit(limit),
  );
  return rows.map(toStoryCard);
}

export type StoryPatch = {
  rating?: number | null | undefined;
  shelf?: Shelf | undefined;
  isFavourite?: boolean | undefined;
  title?: string | undefined;
};

export async function updateStory(db: Db, id: string, patch: StoryPatch): Promise<Story> {
  // PostgREST answers a change of nothing with no row.
  if (Object.values(patch).every((value) => value === undefined)) return getStory(db, id);
  const { isFavourite, ...same } = patch;
  const row = unwrap(
    await db
      .from('stories')
      .update({ ...same, ...(isFavourite !== undefined && { is_favourite: isFavourite }) })
      .eq('id', id)
      .select(STORY_COLUMNS)
      .maybeSingle(),
  );
  if (row === null) throw new AppError('not_found');
  return toStory(row);
}

/** Null where it is not there, or has no longer the title that was `read`: somebody has given it another meanwhile. */
export async function replaceTitle(db: Db, id: string, read: string, title: string): Promise<Story | null> {
  // Its answer would be filtered by the new title: only the count tells.
  const answer = await db.from('stories').update({ title }, { count: 'exact' }).eq('id', id).eq('title', read);
  unwrap(answer);
  return answer.count === 0 ? null : getStory(db, id);
}

export async function deleteStory(db: Db, id: string): Promise<void> {
  const deleted = unwrap(await db.from('stories').delete().eq('id', id).select('id'));
  if (deleted.length === 0) throw new AppError('not_found');
}
