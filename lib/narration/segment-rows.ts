import { z } from 'zod';
import { isErrorCode } from '../errors';
import { NARRATION_STATUSES, type NarrationSegment } from './narration';
import { NARRATOR_IDS } from './narrator';

/** What the column `segments` holds. */
const segmentSchema = z.object({
  startMs: z.number(),
  durationMs: z.number(),
  start: z.int(),
  end: z.int(),
  words: z.array(z.object({ start: z.int(), end: z.int(), timeMs: z.number() })),
  isEstimated: z.boolean(),
  provider: z.enum(NARRATOR_IDS),
  voice: z.string(),
  model: z.string().nullable(),
  fallbackCode: z
    .string()
    .nullable()
    .transform((code) => (isErrorCode(code) ? code : null)),
  characters: z.int(),
  costUsd: z.number().nullable(),
  audioPath: z.string(),
  isStored: z.boolean(),
}) satisfies z.ZodType<NarrationSegment>;

export const segmentsSchema = z.array(segmentSchema);

export const narrationStatusSchema = z.enum(NARRATION_STATUSES);
