/** The first and the last sentence of a text, null where it has none. */
export function firstAndLastSentence(text: string, language: string): { first: string | null; last: string | null } {
  const paragraphs = text.split(/\n+/).filter((paragraph) => paragraph.trim() !== '');
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentencesOf = (paragraph: string | undefined) =>
    [...segmenter.segment(paragraph ?? '')].map(({ segment }) => segment.trim()).filter((segment) => segment !== '');
  return { first: sentencesOf(paragraphs[0])[0] ?? null, last: sentencesOf(paragraphs.at(-1)).at(-1) ?? null };
}

/** The text without a last sentence that is not whole. */
export function wholeSentences(text: string, language: string): string {
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)];
  const last = sentences.at(-1);
  const isWhole = last === undefined || /[.!?…。！？]["'”’»“）)]*\s*$/u.test(last.segment);
  return (isWhole ? text : text.slice(0, last.index)).trimEnd();
}

/** Words as the language has them: Chinese and Japanese put no spaces between theirs. */
export function countWords(text: string, language: string): number {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}
