import type { PgliteConnection } from '@supabase/lite/pglite';

/* Made-up stories in bulk: the same for the same seed, so that two runs measure the same library. */

export const COMMON_WORD = 'lantern';
export const RARE_WORD = 'quokka';
export const ABSENT_WORD = 'xylophonist';

/** `[value, share]`: most are the first, few the last. */
type Shares<Value> = readonly (readonly [Value, number])[];

const LANGUAGES: Shares<string> = [
  ['en', 0.8],
  ['ru', 0.1],
  ['es', 0.06],
  ['de', 0.03],
  ['fr', 0.01],
];
const SHELVES: Shares<string> = [
  ['new', 0.8],
  ['read', 0.18],
  ['archived', 0.02],
];
const RATINGS: Shares<number | null> = [
  [null, 0.85],
  [8, 0.06],
  [7, 0.04],
  [5, 0.03],
  [3, 0.015],
  [1, 0.003],
  [10, 0.002],
];
const WORDS_PER_STORY = 600;
const BATCH = 250;

export type StockedFamily = { childIds: string[]; heroIds: string[] };

function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pick<Value>(shares: Shares<Value>, chance: number): Value | undefined {
  let sum = 0;
  for (const [value, share] of shares) {
    sum += share;
    if (sum > chance) return value;
  }
  return undefined;
}

const SYLLABLES =
  'ba be bi bo bu da do du fa fi ga go ka ki la le li lo ma me mi mo na ni no pa pi ra ri sa ta ti'.split(' ');
/** 4,000 words: every story uses the first ones often and the last ones hardly, as languages do. */
const WORDS = Array.from({ length: 4000 }, (_, index) =>
  [index % 32, Math.floor(index / 32) % 32, Math.floor(index / 1024)].map((at) => SYLLABLES[at] ?? '').join(''),
);

function tell(random: () => number, isRare: boolean): string {
  const words = Array.from({ length: WORDS_PER_STORY }, (_, index) => {
    const word = WORDS[Math.floor(WORDS.length * random() ** 3)] ?? '';
    return `${word}${index % 60 === 59 ? '.\n\n' : index % 12 === 11 ? '. ' : ' '}`;
  });
  if (random() < 0.6) words[40] = `${COMMON_WORD} `;
  if (isRare) words[80] = `${RARE_WORD} `;
  return words.join('').trim();
}

/** Adds three children, six heroes and `count` stories; of each kind at least one, however few there are. */
export async function stockLibrary(
  { driver }: PgliteConnection,
  parentId: string,
  count: number,
): Promise<StockedFamily> {
  const ids = async (sql: string) => (await driver.query<{ id: string }>(sql, [parentId])).rows.map(({ id }) => id);
  const childIds = await ids(
    `insert into tales.children (user_id, name, age, gender)
     select $1, name, 5, 'female' from unnest('{Mia,Leo,Ida}'::text[]) as name returning id`,
  );
  const heroIds = await ids(
    `insert into tales.heroes (user_id, name, gender, language)
     select $1, name, 'other', 'en' from unnest('{Bo,Cy,Di,Em,Fi,Gus}'::text[]) as name returning id`,
  );
  const children: Shares<string | undefined> = [0.6, 0.39, 0.01].map((share, index) => [childIds[index], share]);
  const heroes: Shares<string | undefined> = [0.3, 0.2, 0.06, 0.03, 0.008, 0.002].map((share, index) => [
    heroIds[index],
    share,
  ]);
  const random = randomOf(count);
  const newest = Date.UTC(2026, 10, 1);
  for (let start = 0; start < count; start += BATCH) {
    const stories = Array.from({ length: Math.min(BATCH, count - start) }, (_, offset) => {
      const index = start + offset;
      // The rarest kinds come first in a library of any size, and then as seldom as their shares say.
      const chance = () => (index === count >> 1 ? 0.9999 : random());
      return {
        title: `Tale ${index}`,
        content: tell(random, index % 2000 === 50),
        language: pick(LANGUAGES, chance()),
        shelf: pick(SHELVES, chance()),
        rating: pick(RATINGS, chance()),
        is_favourite: chance() > 0.98,
        child_id: pick(children, chance()),
        hero_id: random() < 0.6 || index === count >> 1 ? pick(heroes, 0.6 * chance()) : null,
        created_at: new Date(newest - index * 7_919_000).toISOString(),
      };
    });
    await driver.query(INSERT_STORIES, [parentId, JSON.stringify(stories)]);
  }
  return { childIds, heroIds };
}

const INSERT_STORIES = `
  with told as materialized (
    select gen_random_uuid() as id, s.* from jsonb_to_recordset($2::jsonb) as s(
      title text, content text, language text, shelf text, rating smallint, is_favourite boolean, child_id uuid,
      hero_id uuid, created_at timestamptz
    )
  ), stories as (
    insert into tales.stories (
      id, user_id, title, content, summary, story_type, language, length_minutes, status, shelf, rating, is_favourite,
      child_id, child_name, model_used, full_response, generation_info, created_at
    )
    select id, $1, title, content, left(content, 160), case when hero_id is null then 'child' else 'combined' end,
      language, 5, 'ready', shelf, rating, is_favourite, child_id, 'Mia', 'fake/quick',
      jsonb_build_object('text', content, 'finishReason', 'stop'),
      jsonb_build_object('opening', left(content, 80), 'ending', right(content, 80)), created_at
    from told
  )
  insert into tales.story_characters (user_id, story_id, position, role, child_id, hero_id, name, story_created_at)
  select $1, id, 1, 'child', child_id, null::uuid, 'Mia', created_at from told
  union all
  select $1, id, 2, 'hero', null, hero_id, 'Bo', created_at from told where hero_id is not null`;
