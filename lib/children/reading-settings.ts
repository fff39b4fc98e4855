import { z } from 'zod';

/** `book`: the story's serif; `plain`: the interface's sans; `clear`: for readers whom letters trouble. */
export const STORY_FACES = ['book', 'plain', 'clear'] as const;

export type StoryFace = (typeof STORY_FACES)[number];

export const SMALLEST_SIZE = 1;
export const LARGEST_SIZE = 7;

/** Of spacing and width: 1 is less, 2 the usual, 3 more. */
export const STEPS = [1, 2, 3] as const;

const step = z.int().min(1).max(STEPS.length);

/** The bounds are the database's own (`tales.children`). */
export const readingSettingsSchema = z.strictObject({
  face: z.enum(STORY_FACES),
  size: z.int().min(SMALLEST_SIZE).max(LARGEST_SIZE),
  spacing: step,
  width: step,
});

/** How a child's stories are set on the page, in steps. */
export type ReadingSettings = z.infer<typeof readingSettingsSchema>;

export const USUAL_READING: ReadingSettings = { face: 'book', size: 2, spacing: 2, width: 2 };
