import { createParser } from 'eventsource-parser';
import { z } from 'zod';
import { callApi } from './told-story.ts';

/** When a segment was announced, and when its last byte was here, on this process's clock. */
export type HeardSegment = { startMs: number; durationMs: number; announcedAt: number; bytesAt: number };

export type HeardStory = { askedAt: number; segments: HeardSegment[]; doneAt: number };

/** In milliseconds of speech. */
export const lengthOf = (segments: readonly HeardSegment[]) =>
  segments.reduce((sum, { durationMs }) => sum + durationMs, 0);

const begunSchema = z.object({ id: z.uuid() });
const segmentSchema = z.object({ startMs: z.number(), durationMs: z.number(), url: z.string() });

/** Has a story read aloud and fetches each segment as soon as it is announced, to the end or to the first one. */
export async function hearStory(
  { origin, token }: { origin: string; token: string },
  storyId: string,
  onlyFirst = false,
): Promise<HeardStory> {
  const askedAt = performance.now();
  const ask = { origin, token, body: {} };
  const { id } = begunSchema.parse(await callApi(ask, 'POST', `/api/stories/${storyId}/narrations`, {}));
  const headers = { authorization: `Bearer ${token}` };
  const leaving = new AbortController();
  const answer = await fetch(`${origin}/api/narrations/${id}/events`, { headers, signal: leaving.signal });
  if (!answer.ok || answer.body === null) throw new Error(`The events were answered with ${answer.status}`);

  const fetched: Promise<HeardSegment>[] = [];
  let doneAt = 0;
  let failure = '';
  const parser = createParser({
    onEvent({ event, data }) {
      if (event === 'segment') fetched.push(fetchSegment(origin, headers, data));
      if (event === 'done') doneAt = performance.now();
      if (event === 'error') failure = data;
    },
  });
  const decoder = new TextDecoder();
  for await (const chunk of answer.body) {
    parser.feed(decoder.decode(chunk, { stream: true }));
    if (onlyFirst && fetched.length > 0) break;
  }
  const segments = await Promise.all(fetched);
  leaving.abort();
  if (failure !== '' || (doneAt === 0 && !onlyFirst)) throw new Error(`The narration ended without done: ${failure}`);
  return { askedAt, segments, doneAt };
}

async function fetchSegment(origin: string, headers: Record<string, string>, data: string): Promise<HeardSegment> {
  const announcedAt = performance.now();
  const { startMs, durationMs, url } = segmentSchema.parse(JSON.parse(data));
  const answer = await fetch(`${origin}${url}`, { headers });
  const { byteLength } = await answer.arrayBuffer();
  if (!answer.ok || byteLength === 0) throw new Error(`${url} was answered with ${answer.status}`);
  return { startMs, durationMs, announcedAt, bytesAt: performance.now() };
}
