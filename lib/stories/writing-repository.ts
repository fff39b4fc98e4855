import type { ChildProfile } from '../children/child-profile';
import { toInsertedChild } from '../children/children-repository';
import { type Db, type Json, unwrap } from '../db';
import { AppError, type ErrorCode, isErrorCode } from '../errors';
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

/** The story as `writing`, with its characters: both or neither. False, and nothing done, where it is there already. */
export async function insertStory(db: Db, story: NewStory, characters: NewStoryCharacter[]): Promise<boolean> {
  const id: string | null = unwrap(await db.rpc('insert_story', { story, characters }));
  return id !== null;
}

/** The same, with a child that nobody knew before. */
export async function insertChildAndStory(
  db: Db,
  { id, ...draft }: ChildProfile,
  story: NewStory,
  characters: NewStoryCharacter[],
): Promise<boolean> {
  const child = { id, ...toInsertedChild(draft) };
  const storyId: string | null = unwrap(await db.rpc('insert_child_and_story', { child, story, characters }));
  return storyId !== null;
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
 * Ends the story and logs the attempt, together. False, with the attempt logged all the same, where the story was no
 * longer this writer's to end. `writerId` null: on behalf of whoever writes it.
 */
export async function finishStory(
  db: Db,
  { storyId, writerId }: { storyId: string; writerId: string | null },
  ending: StoryEnding,
  attempt: GenerationAttempt | null,
): Promise<boolean> {
  const writer = writerId === null ? {} : { writer_id: writerId };
  return unwrap(await db.rpc('finish_story', { story_id: storyId, ending, attempt, ...writer }));
}

export async function logGeneration(db: Db, storyId: string, attempt: GenerationAttempt): Promise<void> {
  unwrap(await db.rpc('log_generation', { story_id: storyId, attempt }));
}

/**
 * Back to `writing`, without text; what had been written is set aside and comes back if nothing better is written.
 * `story_not_retryable` unless the story has failed.
 */
export async function reopenStory(db: Db, { storyId, writerId }: Writer): Promise<void> {
  if (unwrap(await db.rpc('reopen_story', { story_id: storyId, writer_id: writerId }))) return;
  await getStoryProgress(db, storyId);
  throw new AppError('story_not_retryable');
}

export type StoryProgress = WrittenSoFar & {
  status: StoryStatus;
  errorCode: ErrorCode | null;
  /** Milliseconds of the epoch. */
  updatedAt: number;
};

export async function findStoryProgress(db: Db, id: string): Promise<StoryProgress | null> {
  const row = unwrap(
    await db.from('stories').select('title, content, status, generation_info, updated_at').eq('id', id).maybeSingle(),
  );
  if (row === null) return null;
  const { errorCode } = toGenerationInfo(row.generation_info);
  return {
    title: row.title,
    content: row.content,
    status: STORY_STATUSES.find((status) => status === row.status) ?? 'failed',
    errorCode: isErrorCode(errorCode) ? errorCode : null,
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
