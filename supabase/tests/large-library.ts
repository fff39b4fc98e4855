import type { Session } from './query-plans';

/** The id of the n-th of a kind, as an SQL expression; `n` may be one too. */
const idOf = (kind: string) => (n: number | string) =>
  `('${kind}0000000-0000-4000-8000-' || lpad((${n})::text, 12, '0'))::uuid`;
const parentId = idOf('a');
/** Of parent p: p0, p1 and p2, of whom the last is seldom told of. */
const heroId = idOf('b');
export const childId = idOf('c');
const storyId = idOf('5');

/**
 * That many stories, a hundred times fewer parents: the first has a tenth of all stories, the others share the rest.
 * Without triggers and foreign keys, which would take minutes; the columns that filters look at have common and rare
 * values, as in `bench/library-stock.ts`.
 */
export async function fillLargeLibrary(db: Pick<Session, 'exec'>, stories: number): Promise<void> {
  await db.exec('set session_replication_role = replica');
  for (const statement of filling(stories, stories / 100)) await db.exec(statement);
  await db.exec('set session_replication_role = default');
  await db.exec('vacuum (analyze)');
}

const filling = (stories: number, parents: number) => [
  `insert into auth.users (id, email)
   select ${parentId('p')}, format('parent-%s@example.com', p) from generate_series(1, ${parents}) as p`,
  `insert into tales.children (id, user_id, name, age, gender)
   select ${childId('p * 10 + n')}, ${parentId('p')}, (array['Mia', 'Leo', 'Zoe'])[n + 1], 5, 'other'
   from generate_series(1, ${parents}) as p, generate_series(0, 2) as n`,
  `insert into tales.heroes (id, user_id, name, gender, language)
   select ${heroId('p * 10 + n')}, ${parentId('p')}, 'Pim', 'other', 'en'
   from generate_series(1, ${parents}) as p, generate_series(0, 2) as n`,
  // `chance` is a per mille, the same at every run and spread over everybody's stories.
  `create temporary table told as
   select n, case when n <= ${stories / 10} then 1 else 2 + n % (${parents} - 1) end as p,
     n::bigint * 7919 % 1000 as chance, timestamptz '2026-11-01' - n * interval '7 minutes' as created_at
   from generate_series(1, ${stories}) as n`,
  `insert into tales.stories (
     id, user_id, title, content, story_type, language, length_minutes, status, shelf, is_favourite, rating,
     child_id, child_name, model_used, created_at
   )
   select ${storyId('n')}, ${parentId('p')}, format('Tale %s', n),
     format('A snail, a %s and a %s.', case when chance < 600 then 'lantern' else 'cupboard' end,
       case when chance = 7 then 'quokka' else 'kettle' end),
     'combined', case when chance < 800 then 'en' when chance < 990 then 'ru' else 'fr' end, 5, 'ready',
     case when chance % 100 < 80 then 'new' when chance % 100 < 98 then 'read' else 'archived' end, chance % 50 = 3,
     case when chance % 7 = 0 then 1 + chance % 10 end, ${childId('p * 10')}, 'Mia',
     case when chance = 7 then 'rare/model' else 'some/model' end, created_at
   from told`,
  `insert into tales.story_characters (user_id, story_id, position, role, child_id, name, story_created_at)
   select ${parentId('p')}, ${storyId('n')}, 1, 'child',
     ${childId('p * 10 + case when chance < 600 then 0 when chance < 990 then 1 else 2 end')},
     case when chance < 600 then 'Mia' when chance < 990 then 'Leo' else 'Zoe' end, created_at
   from told`,
  `insert into tales.story_characters (user_id, story_id, position, role, hero_id, name, story_created_at)
   select ${parentId('p')}, ${storyId('n')}, 2, 'hero',
     ${heroId('p * 10 + case when chance % 10 < 2 then 0 when chance % 100 < 93 then 1 else 2 end')}, 'Pim', created_at
   from told where chance % 5 < 2`,
];

/** Whoever asks from now on in this session; `auth.uid()` is all that `list_stories` wants to know. */
export async function actAsParent(db: Pick<Session, 'exec'>, parent: number): Promise<void> {
  const sub = `(${parentId(parent)})::text`;
  await db.exec(`select set_config('request.jwt.claim.sub', ${sub}, false),
    set_config('request.jwt.claims', json_build_object('sub', ${sub})::text, false)`);
}

/**
 * Scans that a filter may be served by, as `scanOf` writes them: by the filter's own column, since any index of the parent
 * finds some stories.
 */
const NEWEST = /^stories_newest on \(*user_id = /;
const BY_CHILD = /^story_characters_by_child on .*child_id = /;
const BY_HERO = /^story_characters_by_hero on .*hero_id = /;
const BY_LANGUAGE = /^stories_by_language on .*language = /;
const BY_RATING = /^stories_newest on .*rating >= /;
const BY_SHELF = /^stories_by_shelf on .*shelf = /;
const FAVOURITES = /^stories_favourite on /;
const BY_WORDS = /^stories_search on .*search @@ /;
const BY_CHILD_NAME = /^story_characters_by_child_name on .*name = /;
const BY_MODEL = /^stories_by_model on .*model_used = /;

type LibraryFilter = {
  /** Arguments of `list_stories` for the n-th parent. */
  args: (parent: number) => string;
  /**
   * One of them finds the stories in a large library. Several where the planner may choose: what most stories have is
   * soon found among the newest of all.
   */
  scans: readonly RegExp[];
};

const filter = (args: LibraryFilter['args'] | string, ...scans: RegExp[]): LibraryFilter => ({
  args: typeof args === 'string' ? () => args : args,
  scans,
});

/** Each filter, and what is hard together. */
export const LIBRARY_FILTERS: Readonly<Record<string, LibraryFilter>> = {
  none: filter('', NEWEST),
  'child, common': filter((parent) => `of_child => ${childId(parent * 10)}`, BY_CHILD),
  'child, rare': filter((parent) => `of_child => ${childId(parent * 10 + 2)}`, BY_CHILD),
  'hero, common': filter((parent) => `of_hero => ${heroId(parent * 10)}`, BY_HERO),
  'hero, rare': filter((parent) => `of_hero => ${heroId(parent * 10 + 2)}`, BY_HERO),
  'language, common': filter(`of_language => 'en'`, NEWEST, BY_LANGUAGE),
  'language, rare': filter(`of_language => 'fr'`, BY_LANGUAGE),
  'rating, common': filter('min_rating => 2', BY_RATING),
  'rating, rare': filter('min_rating => 10', BY_RATING),
  'shelf, common': filter(`on_shelf => 'new'`, NEWEST, BY_SHELF),
  'shelf, rare': filter(`on_shelf => 'archived'`, BY_SHELF),
  favourites: filter('only_favourites => true', FAVOURITES),
  'words, common': filter(`query => 'lantern'`, NEWEST),
  'words, rare': filter(`query => 'quokka'`, BY_WORDS),
  'words, absent': filter(`query => 'xylophonist'`, BY_WORDS),
  'words, common and rare': filter(`query => 'lantern quokka'`, BY_WORDS),
  'child’s name, common': filter(`of_child_name => 'Mia'`, BY_CHILD_NAME),
  'child’s name, rare': filter(`of_child_name => 'Zoe'`, BY_CHILD_NAME),
  'child’s name, absent': filter(`of_child_name => 'Nobody'`, BY_CHILD_NAME),
  'model, common': filter(`by_model => 'some/model'`, NEWEST, BY_MODEL),
  'model, rare': filter(`by_model => 'rare/model'`, BY_MODEL),
  'child’s name and model': filter(`of_child_name => 'Mia', by_model => 'some/model'`, BY_CHILD_NAME),
  'child and hero': filter(
    (parent) => `of_child => ${childId(parent * 10)}, of_hero => ${heroId(parent * 10 + 2)}`,
    BY_HERO,
  ),
  'child and rating': filter((parent) => `of_child => ${childId(parent * 10)}, min_rating => 10`, BY_RATING),
  'child and words': filter((parent) => `of_child => ${childId(parent * 10)}, query => 'lantern'`, BY_CHILD),
  'hero and language': filter((parent) => `of_hero => ${heroId(parent * 10)}, of_language => 'fr'`, BY_LANGUAGE),
  'shelf and rating': filter(`on_shelf => 'archived', min_rating => 10`, BY_SHELF, BY_RATING),
  'favourites and language': filter(`only_favourites => true, of_language => 'fr'`, FAVOURITES, BY_LANGUAGE),
  'rating and words': filter(`min_rating => 10, query => 'lantern'`, BY_RATING),
  everything: filter(
    (parent) =>
      `of_child => ${childId(parent * 10)}, of_hero => ${heroId(parent * 10)}, of_language => 'en', min_rating => 2,
       on_shelf => 'new', only_favourites => true, query => 'lantern'`,
    BY_CHILD,
    BY_HERO,
    FAVOURITES,
  ),
};

/** That no story fits: there is no page to be filled early. */
export const ABSENT_FILTERS: Readonly<Record<string, LibraryFilter>> = {
  'child nobody knows': filter(`of_child => ${childId(0)}`, BY_CHILD),
  'hero nobody knows': filter(`of_hero => ${heroId(0)}`, BY_HERO),
  'language nobody uses': filter(`of_language => 'es'`, BY_LANGUAGE),
  'rating nobody gave': filter('min_rating => 11', BY_RATING),
  'empty shelf': filter(`on_shelf => 'lent'`, BY_SHELF),
  'favourites in a language nobody uses': filter(
    `only_favourites => true, of_language => 'es'`,
    FAVOURITES,
    BY_LANGUAGE,
  ),
  'words nobody wrote': filter(`query => 'xylophonist'`, BY_WORDS),
  'child’s name that nobody has': filter(`of_child_name => 'Nobody'`, BY_CHILD_NAME),
  'model that wrote nothing': filter(`by_model => 'no/model'`, BY_MODEL),
};
