import { randomUUID } from 'node:crypto';
import type { ChildProfile } from '../children/child-profile';
import type { Db } from '../db';
import { AppError } from '../errors';
import type { Hero } from '../heroes/hero';
import type { Turn } from '../usage/turns';
import { ageBandOf, targetWordsFor } from './age-band';
import { findRetoldStory, withoutRetold } from './retold-story';
import type { RetoldStory, StoryBrief, ToldStory } from './story-brief';
import { findStoryMaterial } from './story-material';
import type { StoryRequest } from './story-request';
import type { NewStory, NewStoryCharacter } from './writing-repository';

/** A story that may be written: everything in it is the parent's. */
export type AssembledStory = {
  story: NewStory;
  characters: NewStoryCharacter[];
  /** To be saved with the story. */
  newChild: ChildProfile | null;
  brief: StoryBrief;
  /** The parent's own for the storyteller, sealed; null without one. */
  ownKey: string | null;
};

/**
 * Turns a request into what the database stores and what the storyteller is told. Nothing is written. Throws
 * `invalid_input` with the field where a child, a hero or a story is not the parent's, or a hero speaks another language,
 * and `too_many_requests`.
 */
export async function assembleStory(
  db: Db,
  request: StoryRequest,
  id: string = randomUUID(),
  turns: readonly Turn[] = [],
): Promise<AssembledStory> {
  const continueFrom = request.continueFrom ?? null;
  const query = { ...request, continueFrom, turns };
  const retell = request.retell ?? null;
  const [{ children, heroes, told, continued, ownKey }, retold] = await Promise.all([
    findStoryMaterial(db, query),
    retell === null ? null : findRetoldStory(db, retell),
  ]);
  if (children.length < request.children.length)
    throw unknownField('children', 'We do not know one of these children.');
  if (heroes.length < request.heroes.length) throw unknownField('heroes', 'We do not know one of these heroes.');
  if (heroes.some((hero) => hero.language !== request.language)) {
    throw unknownField('heroes', 'Please choose heroes who speak the story’s language.');
  }

  // One that has no text yet, or never got any, has nothing that could go on.
  if (continueFrom !== null && (continued === null || continued.ending === '')) {
    throw unknownField('continueFrom', 'We do not know the story to continue.');
  }
  if (retell !== null && retold === null) throw unknownField('retell', 'We do not know the story to tell anew.');

  const newChild = request.newChild ? { id: randomUUID(), ...request.newChild } : null;
  // The order of the request: the first child lends the story its name in the library.
  const orderedChildren = [...inOrder(request.children, children), ...(newChild ? [newChild] : [])];
  const orderedHeroes = inOrder(request.heroes, heroes);
  const brief = toBrief(request, orderedChildren, orderedHeroes, { told, continued, retold }, id);
  return {
    brief,
    ownKey,
    newChild,
    story: toNewStory(id, request, orderedChildren),
    characters: toCharacters(orderedChildren, orderedHeroes),
  };
}

function unknownField(field: string, message: string): AppError {
  return new AppError('invalid_input', { fields: { [field]: message } });
}

function inOrder<Item extends { id: string }>(ids: readonly string[], items: readonly Item[]): Item[] {
  return ids.flatMap((id) => items.find((item) => item.id === id) ?? []);
}

function toBriefChild({ name, age, gender, interests, avoid }: ChildProfile) {
  return { name, age, gender, interests, avoid };
}

function toBriefHero({ name, gender, appearance, personalityTraits, interests, strengths }: Hero) {
  return { name, gender, appearance, personalityTraits, interests, strengths };
}

type Earlier = { told: readonly ToldStory[]; continued: ToldStory | null; retold: RetoldStory | null };

function toBrief(
  request: StoryRequest,
  children: readonly ChildProfile[],
  heroes: readonly Hero[],
  { told, continued, retold }: Earlier,
  seed: string,
): StoryBrief {
  const ageBand = ageBandOf(Math.min(...children.map((child) => child.age)));
  return {
    language: request.language,
    type: request.type,
    children: children.map(toBriefChild),
    heroes: heroes.map(toBriefHero),
    moral: toMoral(request),
    ageBand,
    lengthMinutes: request.minutes,
    targetWords: targetWordsFor(request.minutes, ageBand),
    idea: request.idea,
    continues: continued && { title: continued.title, summary: continued.summary, ending: continued.ending },
    ...(retold && { retells: retold }),
    toldBefore: withoutRetold(told, retold),
    seed,
  };
}

function toMoral({ moral, customMoral }: StoryRequest): StoryBrief['moral'] {
  if (moral) return { kind: 'listed', moral };
  return customMoral === null ? null : { kind: 'custom', text: customMoral };
}

function toNewStory(id: string, request: StoryRequest, children: readonly ChildProfile[]): NewStory {
  const [first] = children;
  return {
    id,
    writer_id: randomUUID(),
    moral: request.moral ?? request.customMoral,
    story_type: request.type,
    language: request.language,
    length_minutes: request.minutes,
    parent_story_id: request.continueFrom ?? null,
    child_id: first?.id ?? null,
    child_name: first?.name ?? null,
    child_age: first?.age ?? null,
    child_gender: first?.gender ?? null,
    child_interests: first?.interests ?? [],
    generation_info: { idea: request.idea, ...(request.retell && { retells: request.retell }) },
  };
}

function toCharacters(children: readonly ChildProfile[], heroes: readonly Hero[]): NewStoryCharacter[] {
  const childCharacters = children.map((child) => ({
    role: 'child' as const,
    child_id: child.id,
    hero_id: null,
    name: child.name,
    description: toBriefChild(child),
  }));
  const heroCharacters = heroes.map((hero) => ({
    role: 'hero' as const,
    child_id: null,
    hero_id: hero.id,
    name: hero.name,
    description: toBriefHero(hero),
  }));
  return [...childCharacters, ...heroCharacters].map((character, index) => ({ position: index + 1, ...character }));
}
