import { z } from 'zod';
import { childProfileDraftSchema } from '../children/child-profile-draft';
import { languageSchema } from '../languages-schema';
import { atMost, plainLine, plainText } from '../plain-text';
import { MORALS } from './moral';
import { LONGEST_MINUTES, SHORTEST_MINUTES } from './story';

const idsSchema = z
  // In lower case, as the database writes them: they are compared with its ids.
  .array(z.uuid('This is not one of yours.').toLowerCase())
  .max(6, 'At most six, please.')
  .transform((ids) => [...new Set(ids)]);

/**
 * What a parent asks for: the body of `POST /api/stories` and the fields of the form. Model, prompt and owner are not
 * the client's to say, so unknown keys are refused.
 */
export const storyRequestSchema = z
  .strictObject({
    language: languageSchema,
    type: z.enum(['child', 'hero', 'combined'], 'Please choose a kind of story.').default('child'),
    children: idsSchema.default([]),
    /** A child that is saved with this story, its first. */
    newChild: childProfileDraftSchema.nullish(),
    heroes: idsSchema.default([]),
    moral: z.enum(MORALS, 'Please choose a moral of the list.').nullish(),
    customMoral: plainLine
      .refine(atMost(200), 'At most 200 characters, please.')
      .nullish()
      .transform((text) => text || null),
    minutes: z
      .int('Please enter whole minutes.')
      .min(SHORTEST_MINUTES, 'From 1 minute on.')
      .max(LONGEST_MINUTES, 'Up to 30 minutes.')
      .default(5),
    idea: plainText
      .refine(atMost(500), 'At most 500 characters, please.')
      .nullish()
      .transform((text) => text || null),
    continueFrom: z.uuid('We do not know this story.').nullish(),
    /** A story to be told once more, with what is asked for here. */
    retell: z.uuid('We do not know this story.').toLowerCase().nullish(),
  })
  .refine(({ children, newChild }) => newChild || (Array.isArray(children) && children.length > 0), {
    path: ['children'],
    error: 'Please choose who the story is for.',
    // Said along with whatever else is wrong, not only when all the rest is right.
    when: ({ value }) => typeof value === 'object' && value !== null,
  })
  .refine((request) => !(request.moral && request.customMoral), {
    path: ['customMoral'],
    error: 'A moral of the list or one of your own, not both.',
  })
  .refine((request) => !(request.continueFrom && request.retell), {
    path: ['retell'],
    error: 'A story goes on or is told anew, not both.',
  })
  .refine((request) => request.type === 'child' || request.heroes.length > 0, {
    path: ['heroes'],
    error: 'Please choose a hero for this kind of story.',
  })
  .refine((request) => request.type !== 'child' || request.heroes.length === 0, {
    path: ['heroes'],
    error: 'A story about the children has no heroes. Choose another kind of story.',
  });

export type StoryRequest = z.infer<typeof storyRequestSchema>;
