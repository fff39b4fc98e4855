import { z } from 'zod';
import { languageSchema } from '../languages-schema';
import { atMost, plainText } from '../plain-text';
import { shortListSchema } from '../short-list';
import { GENDERS } from './child-profile';

/** The bounds are the database's own (`tales.children`), so that a parent reads them before the database does. */
export const childProfileDraftSchema = z.strictObject({
  name: plainText.trim().min(1, 'Please enter a name.').refine(atMost(60), 'At most 60 characters, please.'),
  age: z.int('Please enter the age in years.').min(0, 'From 0 years on.').max(17, 'Up to 17 years.'),
  gender: z.enum(GENDERS, 'Please choose one.'),
  interests: shortListSchema.default([]),
  avoid: shortListSchema.default([]),
  readingLanguage: languageSchema.default('en'),
});

export type ChildProfileDraft = z.infer<typeof childProfileDraftSchema>;

export const childProfilePatchSchema = z.strictObject({
  name: childProfileDraftSchema.shape.name.optional(),
  age: childProfileDraftSchema.shape.age.optional(),
  gender: childProfileDraftSchema.shape.gender.optional(),
  interests: shortListSchema.optional(),
  avoid: shortListSchema.optional(),
  readingLanguage: languageSchema.optional(),
});

export type ChildProfilePatch = z.infer<typeof childProfilePatchSchema>;
