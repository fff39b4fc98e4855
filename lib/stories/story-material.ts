import { z } from 'zod';
import type { ChildProfile } from '../children/child-profile';
import { toChildProfile } from '../children/children-repository';
import { type Db, unwrap } from '../db';
import type { Hero } from '../heroes/hero';
import { toHero } from '../heroes/heroes-repository';
import type { ToldStory } from './story-brief';

const texts = z.array(z.string());

const childRowSchema = z.object({
  id: z.string(),
  name: z.string(),
  age: z.number(),
  gender: z.string(),
  interests: texts,
  avoid: texts,
  reading_language: z.string(),
});

const heroRowSchema = z.object({
  id: z.string(),
  user_id: z.string().nullable(),
  name: z.string(),
  gender: z.string(),
  appearance: z.string().nullable(),
  personality_traits: texts,
  interests: texts,
  strengths: texts,
  language: z.string(),
});

const toldSchema = z.object({
  title: z.string(),
  summary: z.string().nullable(),
  opening: z.string().nullable(),
  ending: z.string().nullable(),
  names: texts.nullable().transform((names) => names ?? []),
});

const materialSchema = z.object({
  children: z.array(childRowSchema),
  heroes: z.array(heroRowSchema),
  told: z.array(toldSchema),
  continued: toldSchema.nullable(),
});

/** What a story can be made of; what is not this parent's is left out. */
export type StoryMaterial = {
  children: ChildProfile[];
  heroes: Hero[];
  /** In this language, newest first, at most 50. */
  told: ToldStory[];
  continued: ToldStory | null;
};

type MaterialQuery = {
  children: readonly string[];
  heroes: readonly string[];
  language: string;
  continueFrom: string | null;
};

const TOLD_STORIES = 50;

export async function findStoryMaterial(db: Db, query: MaterialQuery): Promise<StoryMaterial> {
  const json = unwrap(
    await db.rpc('story_material', {
      child_ids: [...query.children],
      hero_ids: [...query.heroes],
      told_language: query.language,
      told_limit: TOLD_STORIES,
      ...(query.continueFrom !== null && { continued_id: query.continueFrom }),
    }),
  );
  const { children, heroes, told, continued } = materialSchema.parse(json);
  return { children: children.map(toChildProfile), heroes: heroes.map(toHero), told, continued };
}
