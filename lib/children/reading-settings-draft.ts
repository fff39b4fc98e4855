import { z } from 'zod';
import {
  LARGEST_SIZE,
  type ReadingSettings,
  SMALLEST_SIZE,
  STEPS,
  STORY_FACES,
  USUAL_READING,
} from './reading-settings';

const step = z.int().min(1).max(STEPS.length);

/** The bounds are the database's own (`tales.children`). */
export const readingSettingsSchema: z.ZodType<ReadingSettings> = z.strictObject({
  face: z.enum(STORY_FACES),
  size: z.int().min(SMALLEST_SIZE).max(LARGEST_SIZE),
  spacing: step,
  width: step,
});

/** For stories of no child any more: kept by the device. */
export const READING_COOKIE = 'tale-reading';

export function toReadingCookie({ face, size, spacing, width }: ReadingSettings): string {
  return [face, size, spacing, width].join(' ');
}

export function parseReadingCookie(value: string | undefined): ReadingSettings {
  const [face, ...steps] = (value ?? '').split(' ');
  const [size, spacing, width] = steps.map(Number);
  return readingSettingsSchema.safeParse({ face, size, spacing, width }).data ?? USUAL_READING;
}
