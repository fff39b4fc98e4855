import { z } from 'zod';
import type { ChildProfile } from '../children/child-profile';
import { toChildProfile } from '../children/children-repository';
import { type Db, unwrap } from '../db';
import type { Hero } from '../heroes/hero';
import { toHero } from '../heroes/heroes-repository';
import { requireTurn, type Turn } from '../usage/turns';
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
  own_key: z.string().nullable(),
});

const waitSchema = z.object({ wait_seconds: z.number() });

/** What a story can be made of; what is not this parent's is left out. */
export type StoryMaterial = {
  children: ChildProfile[];
  heroes: Hero[];
  /** In this language, newest first, at most 50. */
  told: ToldStory[];
  continued: ToldStory | null;
  /** The parent's own for the storyteller, sealed. */
  ownKey: string | null;
};

type MaterialQuery = {
  children: readonly string[];
  heroes: readonly string[];
  language: string;
  continueFrom: string | null;
  turns?: readonly Turn[];
};

const TOLD_STORIES = 50;

/** In one question: the parent waits for the first words. Throws `too_many_requests` where it is not their turn. */
export async function findStoryMaterial(db: Db, query: MaterialQuery): Promise<StoryMaterial> {
  const json = unwrap(
    await db.rpc('prepare_story', {
      child_ids: [...query.children],
      hero_ids: [...query.heroes],
      told_language: query.language,
      told_limit: TOLD_STORIES,
      ...(query.continueFrom !== null && { continued_id: query.continueFrom }),
      turns: [...(query.turns ?? [])],
    }),
  );
  const wait = waitSchema.safeParse(json);
  if (wait.success) requireTurn(wait.data.wait_seconds);
  const { children, heroes, told, continued, own_key } = materialSchema.parse(json);
  return { children: children.map(toChildProfile), heroes: heroes.map(toHero), told, continued, ownKey: own_key };
}
