import { isFit } from './unfit-words';

/** For what parents type into a field: `plainLine.refine(isFit, OTHER_WORDS)`. */
export const OTHER_WORDS = 'Please find other words: this is for children.';

export function areFit(texts: readonly string[]): boolean {
  return texts.every(isFit);
}
