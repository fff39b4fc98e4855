/** As the server and the database count: characters of Unicode, of which JavaScript counts an emoji's as two. */
export function countCharacters(text: string): number {
  return [...text].length;
}

/**
 * HTML's `maxlength` for so many characters. It counts as JavaScript does, so that a name of emoji would end at half of
 * what the server takes; what is too long in other letters the server refuses, with the field.
 */
export function maxLengthFor(characters: number): number {
  return 2 * characters;
}
