import type { Paragraph } from './paragraphs';

/** A story shorter than that is told in one breath. */
const LONG_MINUTES = 8;
/** About three minutes aloud. */
const WORDS_BETWEEN = 380;

/** Speech that goes on: no pause falls before an answer, nor after what somebody has just said. */
const BEGINS_WITH_SPEECH = /^["'“„«‘—–-]/u;
const ENDS_WITH_SPEECH = /["'”“»’]$/u;

/**
 * After which paragraphs a long story takes a breath, as the places where the next ones begin. Only what stands before a
 * place decides about it, so that a text that grows keeps its pauses and nothing moves.
 */
export function chapterPauses(paragraphs: readonly Paragraph[], lengthMinutes: number): ReadonlySet<number> {
  const pauses = new Set<number>();
  if (lengthMinutes < LONG_MINUTES) return pauses;
  let words = 0;
  for (const [index, { start, text }] of paragraphs.entries()) {
    const before = paragraphs[index - 1];
    const isBetween = before !== undefined && !ENDS_WITH_SPEECH.test(before.text) && !BEGINS_WITH_SPEECH.test(text);
    if (isBetween && words >= WORDS_BETWEEN) {
      pauses.add(start);
      words = 0;
    }
    words += text.split(/\s+/).length;
  }
  return pauses;
}
