import type { Database } from '@/lib/adapters/supabase/database.types';
import type { TestDatabase } from './test-database';

type TableName = keyof Database['tales']['Tables'];

/** A table of the schema, and a parent's rows of it as they would insert them: of their columns, one is in every table. */
export type OwnedRows = { name: TableName; rows: { user_id: string }[] };

/**
 * A script that leaves a row of this parent's in every table: by the app's own functions where it has them. One statement,
 * so that who acts is forgotten after it. A new table belongs here: `ownedRows` fails without it.
 */
export const oneOfEach = (userId: string) => `
  do $$
  declare
    child uuid := gen_random_uuid();
    hero uuid := gen_random_uuid();
    story uuid := gen_random_uuid();
  begin
    perform set_config('request.jwt.claim.sub', '${userId}', true),
      set_config('request.jwt.claims', '{"sub": "${userId}"}', true);
    insert into tales.children (id, name, age, gender, interests) values (child, 'Mia', 5, 'female', '{trains,"sna,ils"}');
    insert into tales.heroes (id, name, gender, language) values (hero, 'Пип', 'other', 'ru');
    perform tales.insert_story(
      jsonb_build_object('id', story, 'story_type', 'combined', 'language', 'en', 'length_minutes', 5, 'child_id', child,
        'child_name', 'Mia'),
      jsonb_build_array(
        jsonb_build_object('position', 1, 'role', 'child', 'child_id', child, 'name', 'Mia'),
        jsonb_build_object('position', 2, 'role', 'hero', 'hero_id', hero, 'name', 'Пип')
      )
    );
    perform tales.finish_story(story,
      '{"status": "ready", "title": "The Owl", "content": "Once, an owl.", "model_used": "some/model"}',
      '{"model": "some/model", "status": "succeeded", "cost_usd": 0.01}');
    insert into tales.narrations (story_id, provider, voice, language, segments, duration_ms)
    values (story, 'built-in', 'anna', 'en', '[{"audioPath": "segments/1"}]', 3000);
    insert into tales.listening_places (story_id, text_offset) values (story, 12);
    insert into tales.user_plans (plan_name) values ('family');
    insert into tales.user_api_keys (service, api_key, last_four) values ('openrouter', 'sealed', 'wxyz');
  end
  $$`;

/** Of every table that has owners, by the catalogue; without the columns that the database makes itself. */
export async function ownedRows(database: TestDatabase, userId: string): Promise<OwnedRows[]> {
  const tables = await ownedTables(database);
  return Promise.all(
    tables.map(async ({ name, made }) => {
      const found = await database.sql<{ row: OwnedRows['rows'][number] }>(
        `select to_jsonb(t) - $2::text[] as row from tales.${name} as t where user_id = $1 order by to_jsonb(t)::text`,
        [userId, made],
      );
      if (found.length === 0) throw new Error(`oneOfEach leaves ${name} empty`);
      return { name, rows: found.map(({ row }) => row) };
    }),
  );
}

/** How many rows of this parent's each table has. */
export async function countOwned(database: TestDatabase, userId: string): Promise<Record<string, number>> {
  const counts = (await ownedTables(database)).map(async ({ name }) => {
    const [counted] = await database.sql<{ rows: number }>(
      `select count(*)::integer as rows from tales.${name} where user_id = $1`,
      [userId],
    );
    return [name, counted?.rows ?? 0] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

const ownedTables = ({ sql }: TestDatabase) =>
  sql<{ name: TableName; made: string[] }>(`
    select table_name as name,
      coalesce(array_agg(column_name::text) filter (where is_generated = 'ALWAYS'), '{}') as made
    from information_schema.columns where table_schema = 'tales'
    group by table_name having bool_or(column_name = 'user_id') order by table_name
  `);
