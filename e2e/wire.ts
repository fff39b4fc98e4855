import { z } from 'zod';

/** What the routes answer, to the last key: an unknown one is a mistake, and so is a name with an underscore. */

const id = z.uuid();
const texts = z.array(z.string());

export const childSchema = z.strictObject({
  id,
  name: z.string(),
  age: z.int(),
  gender: z.enum(['female', 'male', 'other']),
  interests: texts,
  avoid: texts,
  readingLanguage: z.string(),
});

export const heroSchema = z.strictObject({
  id,
  name: z.string(),
  gender: z.enum(['female', 'male', 'other']),
  appearance: z.string().nullable(),
  personalityTraits: texts,
  interests: texts,
  strengths: texts,
  language: z.string(),
  isSeeded: z.boolean(),
});

const statusSchema = z.enum(['writing', 'ready', 'failed']);

export const storyCardSchema = z.strictObject({
  id,
  title: z.string(),
  summary: z.string().nullable(),
  moral: z.string().nullable(),
  type: z.enum(['child', 'hero', 'combined']),
  language: z.string(),
  lengthMinutes: z.int().min(1).max(30),
  status: statusSchema,
  shelf: z.enum(['new', 'read', 'archived']),
  isFavourite: z.boolean(),
  rating: z.int().min(1).max(10).nullable(),
  childName: z.string().nullable(),
  childInterests: texts,
  createdAt: z.iso.datetime(),
});

export const storySchema = z.strictObject({
  ...storyCardSchema.shape,
  content: z.string(),
  continuesStoryId: id.nullable(),
  retellsStoryId: id.nullable(),
  idea: z.string().nullable(),
  modelUsed: z.string().nullable(),
  errorCode: z.string().nullable(),
  isStopped: z.boolean(),
  characters: z.array(
    z.strictObject({
      role: z.enum(['child', 'hero']),
      name: z.string(),
      childId: id.nullable(),
      heroId: id.nullable(),
    }),
  ),
});

export function listOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() });
}

export const stopSchema = z.strictObject({ id, status: statusSchema });

export const removalSchema = z.strictObject({
  rows: z.record(z.string(), z.int().min(0)),
  files: z.int().min(0),
  segments: z.int().min(0),
});

/** For a parent: no name of a table or a constraint is in it, nor what a database says. */
const OF_THE_DATABASE =
  /_(?:fkey|pkey|key|check|idx)\b|constraint|\brelation\b|violates|tales\.|postgres|pgrst|\bsql\b/i;
const sentence = z.string().refine((text) => !OF_THE_DATABASE.test(text), { error: 'It speaks of the database.' });

export const errorSchema = z.strictObject({
  error: z.strictObject({
    code: z.string(),
    message: sentence.min(10),
    requestId: id,
    fields: z.record(z.string(), sentence.min(5)).optional(),
  }),
});

export type Child = z.infer<typeof childSchema>;
export type Hero = z.infer<typeof heroSchema>;
export type Story = z.infer<typeof storySchema>;
