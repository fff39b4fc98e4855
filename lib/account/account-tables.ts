import { type Db, unwrap } from '../db';

type Answer<Row> =
  | { data: Row[]; error: null }
  | { data: null; error: { code: string; message: string }; status: number };

/** Where one row can hold a whole story, a page has few. */
const PAGE = 200;
const STORIES_PAGE = 20;

const BEFORE_ALL_IDS = '00000000-0000-0000-0000-000000000000';

/** Rows in the order of their ids, a page at a time: a parent may have more than fits into memory. */
async function* byId<Row extends { id: string }>(
  page: (after: string) => PromiseLike<Answer<Row>>,
): AsyncGenerator<readonly Row[]> {
  let last: Row | undefined;
  do {
    const rows = unwrap(await page(last?.id ?? BEFORE_ALL_IDS));
    last = rows.at(-1);
    if (last !== undefined) yield rows;
  } while (last !== undefined);
}

async function* onePage<Row>(page: PromiseLike<Answer<Row>>): AsyncGenerator<readonly Row[]> {
  yield unwrap(await page);
}

/** All but `search`, which is made of the others. */
const STORY_COLUMNS =
  'id, title, content, summary, moral, story_type, language, length_minutes, status, shelf, is_favourite, goes_on_tomorrow, rating, parent_story_id, child_id, child_name, child_age, child_gender, child_interests, writer_id, model_used, full_response, generation_info, audio_path, audio_provider, audio_generation_metadata, user_id, created_at, updated_at';

/** The key itself stays where it is: sealed, it is of no use to a parent, who has it from whoever issued it. */
const API_KEY_COLUMNS = 'user_id, service, last_four, created_at, updated_at';

/**
 * Rows as they are, of other nouns too: the export is for whoever leaves, and shall miss no column that a repository maps
 * to nothing. Every table that a parent owns, but `parents` itself: `account.json` has that. What is new in the schema belongs here;
 * a test compares the two.
 */
export const ACCOUNT_TABLES = {
  children: (db, me) =>
    byId((after) => db.from('children').select().eq('user_id', me).gt('id', after).order('id').limit(PAGE)),
  heroes: (db, me) =>
    byId((after) => db.from('heroes').select().eq('user_id', me).gt('id', after).order('id').limit(PAGE)),
  stories: (db, me) =>
    byId((after) =>
      db.from('stories').select(STORY_COLUMNS).eq('user_id', me).gt('id', after).order('id').limit(STORIES_PAGE),
    ),
  story_characters: (db, me) =>
    byId((after) => db.from('story_characters').select().eq('user_id', me).gt('id', after).order('id').limit(PAGE)),
  generations: (db, me) =>
    byId((after) => db.from('generations').select().eq('user_id', me).gt('id', after).order('id').limit(PAGE)),
  narrations: (db, me) =>
    byId((after) => db.from('narrations').select().eq('user_id', me).gt('id', after).order('id').limit(STORIES_PAGE)),
  listening_places: (db, me) =>
    byId((after) => db.from('listening_places').select().eq('user_id', me).gt('id', after).order('id').limit(PAGE)),
  daily_usage: (db, me) =>
    byId((after) => db.from('daily_usage').select().eq('user_id', me).gt('id', after).order('id').limit(PAGE)),
  user_plans: (db, me) =>
    byId((after) => db.from('user_plans').select().eq('user_id', me).gt('id', after).order('id').limit(PAGE)),
  story_charges: (db, me) =>
    byId((after) => db.from('story_charges').select().eq('user_id', me).gt('id', after).order('id').limit(PAGE)),
  heard_narrations: (db, me) =>
    byId((after) => db.from('heard_narrations').select().eq('user_id', me).gt('id', after).order('id').limit(PAGE)),
  // One row for each of two services.
  user_api_keys: (db, me) => onePage(db.from('user_api_keys').select(API_KEY_COLUMNS).eq('user_id', me)),
} satisfies Record<string, (db: Db, me: string) => AsyncGenerator<readonly object[]>>;

/** With those of its narrations that have not become one file. */
export function listStoryTexts(db: Db, me: string) {
  return byId((after) =>
    db
      .from('stories')
      .select('id, title, content, created_at, narrations(segments)')
      .is('narrations.audio_path', null)
      .eq('user_id', me)
      .gt('id', after)
      .order('id')
      .limit(STORIES_PAGE),
  );
}

export function listHeroNames(db: Db, me: string) {
  return byId((after) =>
    db.from('heroes').select('id, name').eq('user_id', me).gt('id', after).order('id').limit(PAGE),
  );
}
