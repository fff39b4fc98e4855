import type { DataFolder } from '../../bench/data-folder.ts';

/* What stands in the pictures. Colours, faces and covers come from the ids, so each row has its own for good. */

const id = (kind: number, number: number) => `00000000-0000-4000-8000-${kind}${String(number).padStart(11, '0')}`;

export const NORA = id(1, 1);
export const PIM = id(2, 1);
export const WHALE_STORY = id(3, 1);

const CHILDREN = [
  { id: NORA, name: 'Nora', age: 5, gender: 'female', interests: ['snails', 'whales', 'the moon'], avoid: ['dogs'] },
  { id: id(1, 2), name: 'Leo', age: 8, gender: 'male', interests: ['trains', 'snow'], avoid: [] },
];

const HEROES = [
  {
    id: PIM,
    name: 'Pim the Hedgehog',
    gender: 'male',
    appearance: 'A small grey hedgehog with a lantern.',
    personality_traits: ['brave', 'patient'],
    interests: ['maps'],
    strengths: ['finding the way home'],
    language: 'en',
  },
];

const WHALE_TEXT = `Every evening, when the lamps were lit along the harbour, Nora heard a humming from under the pier. It was so low that the teacups in the kitchen hummed along.

“That is no boat,” said Nora, and she took her yellow boots and her snail in its jar, and went to look.

Under the pier lay a whale, a small one, with a moonbeam stuck across its nose. “I have forgotten how the song goes on,” it said. “I know the beginning. But a lullaby with only a beginning keeps everybody awake.”

Nora sat down at the edge of the water and thought. The snail looked out of its jar and thought as well, which took longer.

“My grandmother says that the middle of a song is where you look for somebody,” said Nora at last. “And the end is where you find them.”`;

const STORIES = [
  { title: 'Nora and the Whale Who Hummed', moral: 'friendship', minutes: 5, rating: 9 },
  { title: 'The Moon in the Watering Can', moral: 'kindness', minutes: 3, rating: 10 },
  { title: 'Leo and the Last Train', moral: 'bravery', minutes: 4, isFavourite: true },
  { title: 'The Bakery That Opened at Night', minutes: 5, rating: 7, shelf: 'read' },
  { title: 'A Dinosaur for Breakfast', moral: 'honesty', minutes: 8, isFavourite: true, rating: 8 },
  { title: 'Die geduldige Schnecke', moral: 'respect', minutes: 10, language: 'de' },
  { title: 'The Lighthouse Keeper’s Cat', minutes: 5, shelf: 'archived' },
].map((story, index) => {
  const [nora, leo] = CHILDREN;
  const child = story.title.includes('Leo') ? leo : nora;
  return {
    shelf: 'new',
    language: 'en',
    ...story,
    id: id(3, index + 1),
    content: WHALE_TEXT,
    summary: `A quiet evening, and what became of it: ${story.title}.`,
    child_id: child?.id,
    child_name: child?.name,
    child_age: child?.age,
    child_gender: child?.gender,
    child_interests: child?.interests,
    created_at: `2026-11-${String(20 - index).padStart(2, '0')}T18:45:00Z`,
  };
});

/** Two children, a hero, seven stories, and what they have used this month. */
export async function furnish({ driver }: DataFolder['connection'], parentId: string): Promise<void> {
  await driver.query(
    `insert into tales.children (id, user_id, name, age, gender, interests, avoid, created_at)
     select id, $1, name, age, gender, interests, avoid, '2026-11-01T10:00:00Z'
     from jsonb_populate_recordset(null::tales.children, $2)`,
    [parentId, JSON.stringify(CHILDREN)],
  );
  await driver.query(
    `insert into tales.heroes (
       id, user_id, name, gender, appearance, personality_traits, interests, strengths, language, created_at
     )
     select id, $1, name, gender, appearance, personality_traits, interests, strengths, language, '2026-11-01T10:00:00Z'
     from jsonb_populate_recordset(null::tales.heroes, $2)`,
    [parentId, JSON.stringify(HEROES)],
  );
  await driver.query(INSERT_STORIES, [parentId, JSON.stringify(STORIES)]);
  await driver.query(
    `insert into tales.daily_usage (
       user_id, date, model_name, requests_count, input_tokens, output_tokens, total_cost, exact_cost
     )
     select $1, charged_on, 'told/quick', 1, 900, 800, 0.004, 0.004 from tales.story_charges where user_id = $1`,
    [parentId],
  );
}

const INSERT_STORIES = `
  with told as materialized (
    select * from jsonb_to_recordset($2::jsonb) as told(
      id uuid, title text, content text, summary text, moral text, language text, minutes smallint, shelf text,
      rating smallint, "isFavourite" boolean, child_id uuid, child_name text, child_age smallint, child_gender text,
      child_interests text[], created_at timestamptz
    )
  ), stories as (
    insert into tales.stories (
      id, user_id, title, content, summary, moral, story_type, language, length_minutes, status, shelf, rating,
      is_favourite, child_id, child_name, child_age, child_gender, child_interests, model_used, created_at
    )
    select id, $1, title, content, summary, moral, 'child', language, minutes, 'ready', shelf, rating,
      coalesce("isFavourite", false), child_id, child_name, child_age, child_gender, child_interests, 'told/quick', created_at
    from told
  ), characters as (
    insert into tales.story_characters (user_id, story_id, position, role, child_id, name, story_created_at)
    select $1, id, 1, 'child', child_id, child_name, created_at from told
  )
  insert into tales.story_charges (user_id, id, charged_on) select $1, id, created_at::date from told`;
