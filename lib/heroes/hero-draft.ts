import { z } from 'zod';
import { GENDERS } from '../children/child-profile';
import { languageSchema } from '../languages-schema';
import { atMost, plainText } from '../plain-text';
import { shortListSchema } from '../short-list';

const appearanceSchema = plainText
  .trim()
  .refine(atMost(500), 'At most 500 characters, please.')
  .nullable()
  .transform((text) => text || null);

/** The bounds are the database's own (`tales.heroes`). */
export const heroDraftSchema = z.strictObject({
  name: plainText.trim().min(1, 'Please enter a name.').refine(atMost(60), 'At most 60 characters, please.'),
  gender: z.enum(GENDERS, 'Please choose one.'),
  appearance: appearanceSchema.default(null),
  personalityTraits: shortListSchema.default([]),
  interests: shortListSchema.default([]),
  strengths: shortListSchema.default([]),
  language: languageSchema,
});

export type HeroDraft = z.infer<typeof heroDraftSchema>;

export const heroPatchSchema = z.strictObject({
  name: heroDraftSchema.shape.name.optional(),
  gender: heroDraftSchema.shape.gender.optional(),
  appearance: appearanceSchema.optional(),
  personalityTraits: shortListSchema.optional(),
  interests: shortListSchema.optional(),
  strengths: shortListSchema.optional(),
  language: languageSchema.optional(),
});

export type HeroPatch = z.infer<typeof heroPatchSchema>;
