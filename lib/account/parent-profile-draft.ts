import { z } from 'zod';
import { atMost, plainLine } from '../plain-text';
import { isTimeZone } from './time-zone';

export const parentProfileDraftSchema = z.strictObject({
  displayName: plainLine.refine(atMost(60), 'At most 60 characters, please.').transform((name) => name || null),
  timeZone: z.string().refine(isTimeZone, 'Please enter a time zone such as Europe/Berlin.'),
});

export type ParentProfileDraft = z.infer<typeof parentProfileDraftSchema>;
