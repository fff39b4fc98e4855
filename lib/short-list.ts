import { z } from 'zod';
import { atMost, plainLine } from './plain-text';

/** Interests, traits, fears: at most 12 of at most 40 characters, without empties and repetitions. */
export const shortListSchema = z
  .array(plainLine.refine(atMost(40), 'At most 40 characters each, please.'))
  .transform((items) => [...new Set(items.filter((item) => item !== ''))])
  .refine((items) => items.length <= 12, 'At most 12, please.');
