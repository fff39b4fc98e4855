import { z } from 'zod';
import { GENDERS } from '../children/child-profile';
import { type Db, unwrap } from '../db';
import { AppError } from '../errors';
import type { Turn } from '../usage/turns';
import { ageBandOf, targetWordsFor } from './age-band';
import { MORALS } from './moral';
import { findRetoldStory, withoutRetold } from './retold-story';
import type { StoryBrief } from './story-brief';
import { findStoryMaterial } from './story-material';
import { toGenerationInfo, toStoryType } from './story-rows';

const childSchema = z.object({
  name: z.string(),
  age: z.number(),
  gender: z.enum(GENDERS),
  interests: z.array(z.string()),
  avoid: z.array(z.string()),
});

const heroSchema = z.object({
  name: z.string(),
  gender: z.enum(GENDERS),
  appearance: z.string().nullable(),
  personalityTraits: z.array(z.string()),
  interests: z.array(z.string()),
  strengths: z.array(z.string()),
});

const COLUMNS =
  'title, moral, story_type, language, length_minutes, parent_story_id, generation_info, story_characters (position, role, description)';

/**
 * The brief of a story that is there already, to write it once more as it was asked for: from the copies kept with it,
 * so that a profile changed or deleted meanwhile changes nothing.
 */
export async function reassembleStory(
  db: Db,
  id: string,
  seed: string,
  turns: readonly Turn[] = [],
): Promise<{ brief: StoryBrief; ownKey: string | null }> {
  const row = unwrap(await db.from('stories').select(COLUMNS).eq('id', id).maybeSingle());
  if (row === null) throw new AppError('not_found');
  const { idea, retells } = toGenerationInfo(row.generation_info);
  const [{ told, continued, ownKey }, retold] = await Promise.all([
    findStoryMaterial(db, {
      children: [],
      heroes: [],
      language: row.language,
      continueFrom: row.parent_story_id,
      turns,
    }),
    retells ? findRetoldStory(db, retells) : null,
  ]);
  const characters = [...row.story_characters].sort((a, b) => a.position - b.position);
  const describe = <T>(role: string, schema: z.ZodType<T>) =>
    characters.filter((character) => character.role === role).map((character) => schema.parse(character.description));
  const children = describe('child', childSchema);
  const ageBand = ageBandOf(Math.min(...children.map((child) => child.age)));
  const brief: StoryBrief = {
    language: row.language,
    type: toStoryType(row.story_type),
    children,
    heroes: describe('hero', heroSchema),
    moral: toMoral(row.moral),
    ageBand,
    lengthMinutes: row.length_minutes,
    targetWords: targetWordsFor(row.length_minutes, ageBand),
    idea: idea ?? null,
    continues: continued && { title: continued.title, summary: continued.summary, ending: continued.ending },
    ...(retold && { retells: retold }),
    toldBefore: withoutRetold(told, retold),
    seed,
  };
  return { brief, ownKey };
}

function toMoral(text: string | null): StoryBrief['moral'] {
  if (text === null) return null;
  const moral = MORALS.find((known) => known === text);
  return moral === undefined ? { kind: 'custom', text } : { kind: 'listed', moral };
}
