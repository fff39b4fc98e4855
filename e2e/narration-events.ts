import { createParser } from 'eventsource-parser';
import { z } from 'zod';

/** What the routes of a narration answer, to the last key. */
export const narrationSchema = z.strictObject({
  id: z.uuid(),
  status: z.enum(['narrating', 'ready', 'failed']),
  voice: z.string().regex(/^[a-z-]+:.+$/),
});

const segmentSchema = z.strictObject({
  index: z.int(),
  startMs: z.number(),
  durationMs: z.number(),
  words: z.array(z.strictObject({ start: z.int(), end: z.int(), timeMs: z.number() })),
  isEstimated: z.boolean(),
  url: z.string(),
  voice: z.string(),
  fallbackCode: z.string().nullable(),
});

export type NarratedSegment = z.infer<typeof segmentSchema>;
export type TimedWord = NarratedSegment['words'][number];

/** The segments in an answer of `GET /api/narrations/[id]/events` that has ended. */
export function readSegments(body: string): NarratedSegment[] {
  const segments: NarratedSegment[] = [];
  const parser = createParser({
    onEvent({ event, data }) {
      if (event === 'segment') segments.push(segmentSchema.parse(JSON.parse(data)));
    },
  });
  parser.feed(body);
  return segments;
}
