import { z } from 'zod';

/** Spaces, joiners, marks of direction and fillers show nothing by themselves. */
const SEEN = /[^\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

const seenOrEmpty = (text: string) => (SEEN.test(text) ? text : '');

/** Text of any number of lines, trimmed: without control characters and halves of characters. Empty if nothing is seen. */
export const plainText = z
  .string()
  .trim()
  .refine(
    (text) => !/[^\P{Cc}\t\n\r]/u.test(text) && text.isWellFormed(),
    'Please leave out the unreadable characters.',
  )
  .overwrite(seenOrEmpty);

/** The same on one line. A name that brings lines of its own could pass for the end of a story, or of what is asked. */
export const plainLine = z
  .string()
  .trim()
  .refine(
    (text) => !/[\p{Cc}\u2028\u2029]/u.test(text) && text.isWellFormed(),
    'Please keep it on one line, without unreadable characters.',
  )
  .overwrite(seenOrEmpty);

/** As PostgreSQL counts: in characters of Unicode, of which JavaScript counts an emoji's as two. */
export function atMost(characters: number): (text: string) => boolean {
  return (text) => text.length <= characters || [...text].length <= characters;
}
