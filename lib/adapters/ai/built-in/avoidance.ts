import type { Fear, Pattern } from './story-pack';
import { matches, wordsOf } from './words';

/**
 * Patterns of the words a story may not contain. A fear of the dictionary brings its synonyms; any other word bans
 * everything that shares its beginning, so that an inflected form is caught too.
 */
export function avoidedPatterns(
  avoid: readonly string[],
  fears: readonly Fear[],
  stopWords: readonly string[],
): readonly Pattern[] {
  const patterns = new Set<Pattern>();
  for (const word of avoid.flatMap(wordsOf)) {
    if (word.length < 3 || stopWords.includes(word)) continue;
    const known = fears.filter((fear) => fear.named.some((pattern) => matches(word, pattern)));
    for (const fear of known) for (const pattern of fear.words) patterns.add(pattern);
    patterns.add(known.length > 0 ? word : stemOf(word));
  }
  return [...patterns];
}

function stemOf(word: string): Pattern {
  if (word.length <= 3) return word;
  return `${word.slice(0, word.length <= 6 ? word.length - 1 : word.length - 2)}*`;
}
