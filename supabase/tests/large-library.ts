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

/** Arguments of `list_stories` for the n-th parent: each filter, and what is hard together. */
export const LIBRARY_FILTERS: Readonly<Record<string, (parent: number) => string>> = {
  none: () => '',
  'child, common': (parent) => `of_child => ${childId(parent * 10)}`,
  'child, rare': (parent) => `of_child => ${childId(parent * 10 + 2)}`,
  'hero, common': (parent) => `of_hero => ${heroId(parent * 10)}`,
  'hero, rare': (parent) => `of_hero => ${heroId(parent * 10 + 2)}`,
  'language, common': () => `of_language => 'en'`,
  'language, rare': () => `of_language => 'fr'`,
  'rating, common': () => 'min_rating => 2',
  'rating, rare': () => 'min_rating => 10',
  'shelf, common': () => `on_shelf => 'new'`,
  'shelf, rare': () => `on_shelf => 'archived'`,
  favourites: () => 'only_favourites => true',
  'words, common': () => `query => 'lantern'`,
  'words, rare': () => `query => 'quokka'`,
  'words, absent': () => `query => 'xylophonist'`,
  'words, common and rare': () => `query => 'lantern quokka'`,
  'child’s name, common': () => `of_child_name => 'Mia'`,
  'child’s name, rare': () => `of_child_name => 'Zoe'`,
  'child’s name, absent': () => `of_child_name => 'Nobody'`,
  'model, common': () => `by_model => 'some/model'`,
  'model, rare': () => `by_model => 'rare/model'`,
  'child’s name and model': () => `of_child_name => 'Mia', by_model => 'some/model'`,
  'child and hero': (parent) => `of_child => ${childId(parent * 10)}, of_hero => ${heroId(parent * 10 + 2)}`,
  'child and rating': (parent) => `of_child => ${childId(parent * 10)}, min_rating => 10`,
  'child and words': (parent) => `of_child => ${childId(parent * 10)}, query => 'lantern'`,
  'hero and language': (parent) => `of_hero => ${heroId(parent * 10)}, of_language => 'fr'`,
  'shelf and rating': () => `on_shelf => 'archived', min_rating => 10`,
  'favourites and language': () => `only_favourites => true, of_language => 'fr'`,
  'rating and words': () => `min_rating => 10, query => 'lantern'`,
  everything: (parent) =>
    `of_child => ${childId(parent * 10)}, of_hero => ${heroId(parent * 10)}, of_language => 'en', min_rating => 2,
     on_shelf => 'new', only_favourites => true, query => 'lantern'`,
};
