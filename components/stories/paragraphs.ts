export type Paragraph = {
  /** Where it begins in the story's content; stays the same while the text grows, and so serves as a key. */
  start: number;
  text: string;
};

/** Cuts a story at its blank lines. The last paragraph may still be growing. */
export function splitParagraphs(content: string): Paragraph[] {
  return Array.from(content.matchAll(/\S.*?(?=\n[^\S\n]*\n|$(?![\s\S]))/gs), (match) => ({
    start: match.index,
    text: match[0].trimEnd(),
  }));
}

/** The newest paragraph that will not grow any more: what a screen reader is told. */
export function lastFinishedParagraph(content: string, isWriting: boolean): string {
  const paragraphs = splitParagraphs(content);
  const isLastGrowing = isWriting && !/\n[^\S\n]*\n\s*$/.test(content);
  return paragraphs.at(isLastGrowing ? -2 : -1)?.text ?? '';
}
