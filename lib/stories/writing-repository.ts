import { type Db, type Json, unwrap } from '../db';
import { AppError, type ErrorCode, isErrorCode } from '../errors';
import type { GenerationAttempt } from './generation';
import { STORY_STATUSES, type StoryStatus } from './story';
import type { ToldStory } from './story-brief';
import { type GenerationInfo, toGenerationInfo } from './story-rows';

/** The columns that writing a story begins with; the names are the table's, since SQL reads them from JSON. */
export type NewStory = {
  id: string;
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

/** The story as `writing`, with its characters: both or neither. */
export async function insertStory(db: Db, story: NewStory, characters: NewStoryCharacter[]): Promise<void> {
  unwrap(await db.rpc('insert_story', { story, characters }));
}

export type WrittenSoFar = { title: string; content: string };

/** False where the story is no longer being written: stopped on another server, or deleted. */
export async function saveWrittenSoFar(db: Db, id: string, { title, content }: WrittenSoFar): Promise<boolean> {
  const saved = unwrap(
    await db.from('stories').update({ title, content }).eq('id', id).eq('status', 'writing').select('id'),
  );
  return saved.length > 0;
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

/** Ends the story and logs the attempt, together. False where it was not being written any more. */
export async function finishStory(
  db: Db,
  id: string,
  ending: StoryEnding,
  attempt: GenerationAttempt | null,
): Promise<boolean> {
  return unwrap(await db.rpc('finish_story', { story_id: id, ending, attempt }));
}

export async function logGeneration(db: Db, storyId: string, attempt: GenerationAttempt): Promise<void> {
  unwrap(await db.rpc('log_generation', { story_id: storyId, attempt }));
}

/**
 * Back to `writing`, without text; what had been written is set aside and comes back if nothing better is written.
 * `story_not_retryable` unless the story has failed.
 */
export async function reopenStory(db: Db, id: string): Promise<void> {
  if (unwrap(await db.rpc('reopen_story', { story_id: id }))) return;
  await getStoryProgress(db, id);
  throw new AppError('story_not_retryable');
}

export type StoryProgress = WrittenSoFar & {
  status: StoryStatus;
  errorCode: ErrorCode | null;
  /** Milliseconds of the epoch. */
  updatedAt: number;
};

export async function getStoryProgress(db: Db, id: string): Promise<StoryProgress> {
  const row = unwrap(
    await db.from('stories').select('title, content, status, generation_info, updated_at').eq('id', id).maybeSingle(),
  );
  if (row === null) throw new AppError('not_found');
  const { errorCode } = toGenerationInfo(row.generation_info);
  return {
    title: row.title,
    content: row.content,
    status: STORY_STATUSES.find((status) => status === row.status) ?? 'failed',
    errorCode: isErrorCode(errorCode) ? errorCode : null,
    updatedAt: Date.parse(row.updated_at),
  };
}

/** Marks the parent's stories that nobody has been writing for `idleSeconds` as failed. */
export async function failAbandonedStories(db: Db, idleSeconds: number): Promise<void> {
  unwrap(await db.rpc('fail_abandoned_stories', { idle_seconds: idleSeconds }));
}

/** What has been told to this parent's children in this language, newest first. */
export async function listToldStories(db: Db, language: string, limit: number): Promise<ToldStory[]> {
  const rows = unwrap(
    await db
      .from('stories')
      .select('title, summary, generation_info')
      .eq('language', language)
      .eq('status', 'ready')
      .order('created_at', { ascending: false })
      .limit(limit),
  );
  return rows.map((row) => {
    const { opening, ending, names } = toGenerationInfo(row.generation_info);
    return {
      title: row.title,
      summary: row.summary,
      opening: opening ?? null,
      ending: ending ?? null,
      names: names ?? [],
    };
  });
}

/** A story to continue; `not_found` where it is not the parent's. */
export async function getStoryToContinue(db: Db, id: string): Promise<ToldStory> {
  const row = unwrap(await db.from('stories').select('title, summary, generation_info').eq('id', id).maybeSingle());
  if (row === null) throw new AppError('not_found');
  const { opening, ending, names } = toGenerationInfo(row.generation_info);
  return {
    title: row.title,
    summary: row.summary,
    opening: opening ?? null,
    ending: ending ?? null,
    names: names ?? [],
  };
}
