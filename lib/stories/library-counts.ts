import { z } from 'zod';
import { type Db, unwrap } from '../db';
import type { LibraryQuery } from './library';
import type { LibraryCounts } from './story';

const byName = z.record(z.string(), z.number());

const countsSchema = z.object({
  stories: z.number(),
  favourites: z.number(),
  languages: byName,
  shelves: byName,
  ratings: byName,
  children: byName,
  heroes: byName,
});

/** In one call; what has no stories is not in it. */
export async function getLibraryCounts(db: Db, query: LibraryQuery): Promise<LibraryCounts> {
  return countsSchema.parse(
    unwrap(
      await db.rpc('library_counts', {
        ...(query.child && { of_child: query.child }),
        ...(query.hero && { of_hero: query.hero }),
        ...(query.language && { of_language: query.language }),
        ...(query.minRating && { min_rating: query.minRating }),
        ...(query.shelf && { on_shelf: query.shelf }),
        ...(query.favourite && { only_favourites: true }),
        ...(query.q && { query: query.q }),
      }),
    ),
  );
}
