import { expect } from '@playwright/test';
import { type NarratedSegment, narrationSchema, readSegments } from './narration-events.ts';
import { walkStoryFile } from './story-file.ts';
import type { TaleApi } from './tale-api.ts';
import type { Story } from './wire.ts';

/** To its end. */
export async function narrate({ request }: TaleApi, { id: storyId }: Pick<Story, 'id'>) {
  const begun = await request.post(`/api/stories/${storyId}/narrations`, { data: {} });
  const { id } = narrationSchema.parse(await begun.json());
  const events = await (await request.get(`/api/narrations/${id}/events`, { timeout: 50_000 })).text();
  expect(events).toContain('event: done');
  return { id, segments: readSegments(events) };
}

export async function expectCleanFile(
  { request }: TaleApi,
  id: string,
  segments: readonly NarratedSegment[],
): Promise<void> {
  const path = `/api/narrations/${id}/audio`;
  // The last word is told before the whole is stored.
  await expect.poll(async () => (await request.get(path)).status()).toBe(200);
  const file = await (await request.get(path)).body();
  const toldMs = segments.reduce((sum, { durationMs }) => sum + durationMs, 0);
  expect(Math.abs(walkStoryFile(file) - toldMs)).toBeLessThan(1);
}
