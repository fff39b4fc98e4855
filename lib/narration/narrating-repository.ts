import { z } from 'zod';
import { type Db, unwrap } from '../db';
import { AppError, type ErrorCode, isErrorCode } from '../errors';
import type { Narration, NarrationSegment, NarrationStatus } from './narration';
import { narrationStatusSchema, segmentsSchema } from './segment-rows';

/** Who narrates, and what. */
export type NarrationWriter = { narrationId: string; writerId: string };

export type NewNarration = NarrationWriter & Pick<Narration, 'storyId' | 'provider' | 'voice' | 'model' | 'language'>;

const begunSchema = z.object({
  id: z.uuid(),
  status: narrationStatusSchema,
  isBegun: z.boolean(),
  segments: segmentsSchema,
});

export type BegunNarration = z.infer<typeof begunSchema>;

/**
 * The narration of this story in this voice, for this writer to tell from after `segments` on, or, where not `isBegun`, as
 * it is: ready, or told by another who was at it within `idleSeconds`. `again`: a ready one is told anew.
 * Its `id` may be another than was proposed. Throws
 * `not_found`: no story of theirs.
 */
export async function beginNarration(
  db: Db,
  draft: NewNarration,
  idleSeconds: number,
  again = false,
): Promise<BegunNarration> {
  const { narrationId: id, writerId: writer_id, storyId: story_id, provider, voice, model, language } = draft;
  const narration = { id, writer_id, story_id, provider, voice, model, language };
  const begun = unwrap(await db.rpc('begin_narration', { narration, idle_seconds: idleSeconds, again }));
  if (begun === null) throw new AppError('not_found');
  return begunSchema.parse(begun);
}

/**
 * Appends; without segments, a sign of life. `spokenMs`: with these it has been spoken to its end. False where the narration
 * is no longer this writer's.
 */
export async function saveSegments(
  db: Db,
  { narrationId, writerId }: NarrationWriter,
  firstIndex: number,
  segments: readonly NarrationSegment[],
  spokenMs: number | null = null,
): Promise<boolean> {
  const saved = await db.rpc('save_segments', {
    narration_id: narrationId,
    writer_id: writerId,
    first_index: firstIndex,
    segments: [...segments],
    ...(spokenMs !== null && { spoken_ms: spokenMs }),
  });
  return unwrap(saved);
}

export type NarrationEnding = {
  status: 'ready' | 'failed';
  errorCode: ErrorCode | null;
  /** Null where it was not spoken to its end. */
  durationMs: number | null;
  audioPath: string | null;
};

/** With the last segments, all or nothing; the same again is true again. False where it was no longer this writer's. */
export async function finishNarration(
  db: Db,
  { narrationId, writerId }: NarrationWriter,
  firstIndex: number,
  segments: readonly NarrationSegment[],
  ending: NarrationEnding,
): Promise<boolean> {
  const finished = await db.rpc('finish_narration', {
    narration_id: narrationId,
    writer_id: writerId,
    first_index: firstIndex,
    segments: [...segments],
    ending,
  });
  return unwrap(finished);
}

const progressSchema = z.object({
  status: narrationStatusSchema,
  errorCode: z.string().nullable(),
  durationMs: z.number().nullable(),
  idleSeconds: z.number(),
  segments: segmentsSchema,
});

export type NarrationProgress = {
  status: NarrationStatus;
  errorCode: ErrorCode | null;
  /** Once it has been spoken to its end: the whole need not be stored yet, nor ever. */
  durationMs: number | null;
  /** Since it was last saved. */
  idleSeconds: number;
  segments: NarrationSegment[];
};

/** With its segments from `fromIndex` on, at most so many. */
export async function findNarrationProgress(
  db: Db,
  id: string,
  fromIndex: number,
  atMost?: number,
): Promise<NarrationProgress | null> {
  const limit = atMost === undefined ? {} : { at_most: atMost };
  const found = await db.rpc('narration_progress', { narration_id: id, from_index: fromIndex, ...limit });
  const json = unwrap(found);
  if (json === null) return null;
  const progress = progressSchema.parse(json);
  return { ...progress, errorCode: isErrorCode(progress.errorCode) ? progress.errorCode : null };
}

export async function getNarrationProgress(
  db: Db,
  id: string,
  fromIndex: number,
  atMost?: number,
): Promise<NarrationProgress> {
  const progress = await findNarrationProgress(db, id, fromIndex, atMost);
  if (progress === null) throw new AppError('not_found');
  return progress;
}
