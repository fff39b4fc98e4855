import { z } from 'zod';
import { type Db, unwrap } from '../db';
import type { StoryStatistics } from './story';

const statisticsSchema = z.object({
  stories: z.number(),
  meanRating: z.number().nullable(),
  languages: z.array(z.object({ language: z.string(), stories: z.number() })),
  children: z.array(
    z.object({ id: z.string(), name: z.string(), stories: z.number(), meanRating: z.number().nullable() }),
  ),
});

export async function getStoryStatistics(db: Db): Promise<StoryStatistics> {
  return statisticsSchema.parse(unwrap(await db.rpc('story_statistics')));
}
