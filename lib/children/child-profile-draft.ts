import { z } from 'zod';
import { languageSchema } from '../languages-schema';
import { atMost, plainLine } from '../plain-text';
import { areFit, OTHER_WORDS } from '../safety/fit-text';
import { isFit } from '../safety/unfit-words';
import { shortListSchema } from '../short-list';
import { GENDERS } from './child-profile';

const interestsSchema = shortListSchema.refine(areFit, OTHER_WORDS);

/** The bounds are the database's own (`tales.children`), so that a parent reads them before the database does. */
export const childProfileDraftSchema = z.strictObject({
  name: plainLine
    .min(1, 'Please enter a name.')
    .refine(atMost(60), 'At most 60 characters, please.')
    .refine(isFit, OTHER_WORDS),
  age: z.int('Please enter the age in years.').min(0, 'From 0 years on.').max(17, 'Up to 17 years.'),
  gender: z.enum(GENDERS, 'Please choose one.'),
  interests: interestsSchema.default([]),
  // Fears may be called by their names: they are kept out of stories.
  avoid: shortListSchema.default([]),
  readingLanguage: languageSchema.default('en'),
});

export type ChildProfileDraft = z.infer<typeof childProfileDraftSchema>;

export const childProfilePatchSchema = z.strictObject({
  name: childProfileDraftSchema.shape.name.optional(),
  age: childProfileDraftSchema.shape.age.optional(),
  gender: childProfileDraftSchema.shape.gender.optional(),
  interests: interestsSchema.optional(),
  avoid: shortListSchema.optional(),
  readingLanguage: languageSchema.optional(),
});

export type ChildProfilePatch = z.infer<typeof childProfilePatchSchema>;
