import { z } from 'zod';
import { atMost, plainLine } from '@/lib/plain-text';
import { OTHER_WORDS } from '@/lib/safety/fit-text';
import { isFit } from '@/lib/safety/unfit-words';
import { SHELVES } from '@/lib/stories/story';

/** The body of `POST /api/stories` is the domain's own request. */
export { storyRequestSchema } from '@/lib/stories/story-request';

/** The body of `PATCH /api/stories/[storyId]`. */
export const storyPatchSchema = z.strictObject({
  rating: z.int('Half stars in whole numbers, please.').min(1, 'From 1 on.').max(10, 'Up to 10.').nullish(),
  shelf: z.enum(SHELVES, 'We have no such shelf.').optional(),
  isFavourite: z.boolean('Yes or no, please.').optional(),
  title: plainLine
    .min(1, 'Please enter a title.')
    .refine(atMost(200), 'At most 200 characters, please.')
    .refine(isFit, OTHER_WORDS)
    .optional(),
});
