import { z } from 'zod';
import type { ChildProfile } from '../children/child-profile';
import { toInsertedChild } from '../children/children-repository';
import { type Db, type Json, unwrap } from '../db';
import { AppError, type ErrorCode, isErrorCode } from '../errors';
import type { PlanDraft } from '../usage/plan';
import { unlessRefused } from '../usage/plan-refusal';
import { toPlanJson } from '../usage/plans-repository';
import type { GenerationAttempt } from './generation';
import { STORY_STATUSES, type StoryStatus } from './story';
import { type GenerationInfo, toGenerationInfo } from './story-rows';

/** The columns that writing a story begins with; the names are the table's, since SQL reads them from JSON. */
export type NewStory = {
  id: string;
  /** The run that writes it. */
  writer_id: string;
  moral: string | null;
  story_type: string;
  language: string;
  length_minutes: number;
  parent_story_id: string | null;
  child_id: string | null;
  child_name: string | null;
  child_age: number | null;
  child_gender: string | null;
  child_interests: string[];
  generation_info: GenerationInfo;
};

export type NewStoryCharacter = {
  position: number;
  role: 'child' | 'hero';
  child_id: string | null;
  hero_id: string | null;
  name: string;
  /** The profile as it is tonight. */
  description: Json;
};

/** What the database begins a story with; the child is one that nobody knew before. */
export type StoryToBegin = { story: NewStory; characters: NewStoryCharacter[]; newChild: ChildProfile | null };

/**
 * The story as `writing`, with its characters and its new child: all or nothing. False, and nothing done, where it is there
 * already. With plans (`defaultPlan`: of those who were given none) it is asked for and counted in the same transaction;
 * throws `plan_limit`.
 */
export async function beginStory(
  db: Db,
  { story, characters, newChild }: StoryToBegin,
  defaultPlan: PlanDraft | null,
): Promise<boolean> {
  if (defaultPlan === null) {
    return newChild === null
      ? insertStory(db, story, characters)
      : insertChildAndStory(db, newChild, story, characters);
  }
  const child = newChild === null ? {} : { child: toChildJson(newChild) };
  const begun = { story, characters, default_plan: toPlanJson(defaultPlan), ...child };
  const answer = unlessRefused(z.object({ id: z.string().nullable() }), unwrap(await db.rpc('begin_story', begun)));
  return answer.id !== null;
}

/** Without asking a plan; else as `beginStory`. */
export async function insertStory(db: Db, story: NewStory, characters: NewStoryCharacter[]): Promise<boolean> {
  const id: string | null = unwrap(await db.rpc('insert_story', { story, characters }));
  return id !== null;
}

async function insertChildAndStory(
  db: Db,
  newChild: ChildProfile,
  story: NewStory,
  characters: NewStoryCharacter[],
): Promise<boolean> {
  const child = toChildJson(newChild);
  const storyId: string | null = unwrap(await db.rpc('insert_child_and_story', { child, story, characters }));
  return storyId !== null;
}

function toChildJson({ id, ...draft }: ChildProfile) {
  return { id, ...toInsertedChild(draft) };
}

/** A run and the story it writes. */
export type Writer = { storyId: string; writerId: string };

export type WrittenSoFar = { title: string; content: string };

/** False where it is no longer this writer's: stopped on another server, given to another writer, or deleted. */
export async function saveWrittenSoFar(db: Db, writer: Writer, { title, content }: WrittenSoFar): Promise<boolean> {
  return unwrap(await db.rpc('save_story', { story_id: writer.storyId, writer_id: writer.writerId, title, content }));
}

export type StoryEnding = {
  status: 'ready' | 'failed';
  title?: string;
  content?: string;
  summary: string | null;
  model_used: string | null;
  full_response: Json;
  generation_info: GenerationInfo;
};

/**
 * Ends the story and logs the attempt, together, after those that are `unlogged`. False, with the attempts logged all the
 * same, where the story was no longer this writer's to end. `writerId` null: on behalf of whoever writes it.
 */
export async function finishStory(
  db: Db,
  { storyId, writerId }: { storyId: string; writerId: string | null },
  ending: StoryEnding,
  attempt: GenerationAttempt | null,
  unlogged: readonly GenerationAttempt[] = [],
): Promise<boolean> {
  const writer = writerId === null ? {} : { writer_id: writerId };
  const told = { ...ending, unlogged: [...unlogged] };
  return unwrap(await db.rpc('finish_story', { story_id: storyId, ending: told, attempt, ...writer }));
}

export async function logGeneration(db: Db, storyId: string, attempt: GenerationAttempt): Promise<void> {
  unwrap(await db.rpc('log_generation', { story_id: storyId, attempt }));
}

/**
 * Back to `writing`, without text; what had been written is set aside and comes back if nothing better is written.
 * `story_not_retryable` unless the story has failed, `plan_limit` where the parent's plan allows no more.
 */
export async function reopenStory(db: Db, writer: Writer, defaultPlan: PlanDraft | null = null): Promise<void> {
  if (await isReopened(db, writer, defaultPlan)) return;
  await getStoryProgress(db, writer.storyId);
  throw new AppError('story_not_retryable');
}

async function isReopened(db: Db, { storyId, writerId }: Writer, defaultPlan: PlanDraft | null): Promise<boolean> {
  const writer = { story_id: storyId, writer_id: writerId };
  if (defaultPlan === null) return unwrap(await db.rpc('reopen_story', writer));
  const answer = unwrap(await db.rpc('retry_story', { ...writer, default_plan: toPlanJson(defaultPlan) }));
  return unlessRefused(z.object({ is_reopened: z.boolean() }), answer).is_reopened;
}

export type StoryProgress = WrittenSoFar & {
  status: StoryStatus;
  errorCode: ErrorCode | null;
  /** Begun anew after a try that failed: what others have of the story may be that one’s. */
  isToldAnew: boolean;
  /** Milliseconds of the epoch. */
  updatedAt: number;
};

export async function findStoryProgress(db: Db, id: string): Promise<StoryProgress | null> {
  const row = unwrap(
    await db.from('stories').select('title, content, status, generation_info, updated_at').eq('id', id).maybeSingle(),
  );
  if (row === null) return null;
  const { errorCode, keptContent } = toGenerationInfo(row.generation_info);
  return {
    title: row.title,
    content: row.content,
    status: STORY_STATUSES.find((status) => status === row.status) ?? 'failed',
    errorCode: isErrorCode(errorCode) ? errorCode : null,
    isToldAnew: keptContent !== undefined,
    updatedAt: Date.parse(row.updated_at),
  };
}

export async function getStoryProgress(db: Db, id: string): Promise<StoryProgress> {
  const progress = await findStoryProgress(db, id);
  if (progress === null) throw new AppError('not_found');
  return progress;
}

/** Marks the parent's stories that nobody has been writing for `idleSeconds` as failed. */
export async function failAbandonedStories(db: Db, idleSeconds: number): Promise<void> {
  unwrap(await db.rpc('fail_abandoned_stories', { idle_seconds: idleSeconds }));
}
