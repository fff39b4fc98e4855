import { z } from 'zod';
import { type Db, unwrap } from '../db';

const statisticsSchema = z.object({
  stories: z.number(),
  meanRating: z.number().nullable(),
  languages: z.array(z.object({ language: z.string(), stories: z.number() })),
  children: z.array(
    z.object({ id: z.string(), name: z.string(), stories: z.number(), meanRating: z.number().nullable() }),
  ),
});

/** A parent's stories in numbers, those told to their end; ratings 1–10, rounded to hundredths. */
export type StoryStatistics = z.infer<typeof statisticsSchema>;

export async function getStoryStatistics(db: Db): Promise<StoryStatistics> {
  return statisticsSchema.parse(unwrap(await db.rpc('story_statistics')));
}
