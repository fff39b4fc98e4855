import { z } from 'zod';

/** Text that PostgreSQL can store: without NUL, and without half of a character. */
export const plainText = z
  .string()
  .refine((text) => !text.includes('\0') && text.isWellFormed(), 'Please leave out the unreadable characters.');
