import { z } from 'zod';

/** Text that PostgreSQL can store: without NUL, and without half of a character. */
export const plainText = z
  .string()
  .refine((text) => !text.includes('\0') && text.isWellFormed(), 'Please leave out the unreadable characters.');

/** As PostgreSQL counts: in characters of Unicode, of which JavaScript counts an emoji's as two. */
export function atMost(characters: number): (text: string) => boolean {
  return (text) => text.length <= characters || [...text].length <= characters;
}
