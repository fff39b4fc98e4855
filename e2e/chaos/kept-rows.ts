import path from 'node:path';
import { createPgliteConnection } from '@supabase/lite/pglite';
import { z } from 'zod';

const storySchema = z.object({
  id: z.uuid(),
  user_id: z.uuid(),
  status: z.enum(['writing', 'ready', 'failed']),
  title: z.string(),
  content: z.string(),
  error_code: z.string().nullable(),
  input_tokens: z.number(),
  output_tokens: z.number(),
  cost_usd: z.number(),
  is_charged: z.boolean(),
});

const narrationSchema = z.object({
  id: z.uuid(),
  user_id: z.uuid(),
  story_id: z.uuid(),
  status: z.enum(['narrating', 'ready', 'failed']),
  error_code: z.string().nullable(),
  characters: z.number(),
  audio_path: z.string().nullable(),
  segments: z.array(
    z.object({
      provider: z.string(),
      characters: z.int(),
      durationMs: z.number(),
      audioPath: z.string(),
      isStored: z.boolean(),
    }),
  ),
});

const usageSchema = z.object({
  user_id: z.uuid(),
  model_name: z.string(),
  input_tokens: z.number(),
  output_tokens: z.number(),
  narrated_characters: z.number(),
  total_cost: z.number(),
});

export type KeptNarration = z.infer<typeof narrationSchema>;

/** What the embedded database of an app that has ended holds, behind every route and policy. */
export async function readKeptRows(dataDir: string) {
  const connection = await createPgliteConnection({ url: path.join(dataDir, 'pglite') });
  const read = async <Row>(schema: z.ZodType<Row>, sql: string) =>
    z.array(schema).parse((await connection.driver.query(sql)).rows);
  try {
    return {
      stories: await read(
        storySchema,
        `select s.id, s.user_id, s.status, s.title, s.content, s.generation_info ->> 'errorCode' as error_code,
           coalesce(sum(g.input_tokens), 0)::float8 as input_tokens,
           coalesce(sum(g.output_tokens), 0)::float8 as output_tokens,
           coalesce(sum(g.cost_usd), 0)::float8 as cost_usd,
           exists (select from tales.story_charges as c where c.id = s.id) as is_charged
         from tales.stories as s left join tales.generations as g on g.story_id = s.id group by s.id`,
      ),
      narrations: await read(
        narrationSchema,
        `select id, user_id, story_id, status, error_code, characters::float8 as characters, audio_path, segments
         from tales.narrations`,
      ),
      usage: await read(
        usageSchema,
        `select user_id, model_name, sum(input_tokens)::float8 as input_tokens, sum(output_tokens)::float8 as output_tokens,
           sum(narrated_characters)::float8 as narrated_characters, sum(total_cost)::float8 as total_cost
         from tales.daily_usage group by user_id, model_name`,
      ),
      charges: await read(z.object({ user_id: z.uuid(), id: z.uuid() }), 'select user_id, id from tales.story_charges'),
    };
  } finally {
    await connection.close();
  }
}

export type KeptRows = Awaited<ReturnType<typeof readKeptRows>>;
