import { z } from 'zod';
import { GENDERS } from '../children/child-profile';
import { languageSchema } from '../languages-schema';
import { atMost, plainLine, plainText } from '../plain-text';
import { areFit, OTHER_WORDS } from '../safety/fit-text';
import { isFit } from '../safety/unfit-words';
import { shortListSchema } from '../short-list';

const appearanceSchema = plainText
  .refine(atMost(500), 'At most 500 characters, please.')
  .refine(isFit, OTHER_WORDS)
  .nullable()
  .transform((text) => text || null);

const fitListSchema = shortListSchema.refine(areFit, OTHER_WORDS);

/** The bounds are the database's own (`tales.heroes`). */
export const heroDraftSchema = z.strictObject({
  name: plainLine
    .min(1, 'Please enter a name.')
    .refine(atMost(60), 'At most 60 characters, please.')
    .refine(isFit, OTHER_WORDS),
  gender: z.enum(GENDERS, 'Please choose one.'),
  appearance: appearanceSchema.default(null),
  personalityTraits: fitListSchema.default([]),
  interests: fitListSchema.default([]),
  strengths: fitListSchema.default([]),
  language: languageSchema,
});

export type HeroDraft = z.infer<typeof heroDraftSchema>;

export const heroPatchSchema = z.strictObject({
  name: heroDraftSchema.shape.name.optional(),
  gender: heroDraftSchema.shape.gender.optional(),
  appearance: appearanceSchema.optional(),
  personalityTraits: fitListSchema.optional(),
  interests: fitListSchema.optional(),
  strengths: fitListSchema.optional(),
  language: languageSchema.optional(),
});

export type HeroPatch = z.infer<typeof heroPatchSchema>;
