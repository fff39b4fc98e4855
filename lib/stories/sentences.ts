/** The first and the last sentence of a text, null where it has none. */
export function firstAndLastSentence(text: string, language: string): { first: string | null; last: string | null } {
  const paragraphs = text.split(/\n+/).filter((paragraph) => paragraph.trim() !== '');
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentencesOf = (paragraph: string | undefined) =>
    [...segmenter.segment(paragraph ?? '')].map(({ segment }) => segment.trim()).filter((segment) => segment !== '');
  return { first: sentencesOf(paragraphs[0])[0] ?? null, last: sentencesOf(paragraphs.at(-1)).at(-1) ?? null };
}

/** Words as the language has them: Chinese and Japanese put no spaces between theirs. */
export function countWords(text: string, language: string): number {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}
