import { createParser } from 'eventsource-parser';
import { EventSourceParserStream } from 'eventsource-parser/stream';
import { z } from 'zod';

export const segmentSchema = z.strictObject({
  index: z.int(),
  startMs: z.number(),
  durationMs: z.number().positive(),
  words: z.array(z.strictObject({ start: z.int(), end: z.int(), timeMs: z.number() })),
  isEstimated: z.boolean(),
  url: z.string(),
  voice: z.string(),
  fallbackCode: z.string().nullable(),
});

/** What `POST /api/stories/[storyId]/narrations` answers, to the last key. */
export const narrationSchema = z.strictObject({
  id: z.uuid(),
  status: z.enum(['narrating', 'ready', 'failed']),
  voice: z.string().regex(/^[a-z-]+:.+$/),
  fallbackCode: z.string().nullable(),
  place: z.strictObject({ offset: z.int().nonnegative(), agoMs: z.number().nonnegative() }).nullable(),
  /** The first ones of a whole recording. */
  segments: z.array(segmentSchema),
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

/** The segments as they are told; throws where the narration ends in an error. */
export async function* streamSegments(response: Response): AsyncGenerator<NarratedSegment> {
  if (response.body === null) throw new Error('An answer without a body');
  const events = response.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
  for await (const { event, data } of events) {
    if (event === 'segment') yield segmentSchema.parse(JSON.parse(data));
    if (event === 'error') throw new Error(`The narration ended in an error: ${data}`);
  }
}
