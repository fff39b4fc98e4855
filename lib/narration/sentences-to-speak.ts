import { AppError } from '../errors';
import type { StoryEvent } from '../stories/story-events';
import { cutPieces, hasSentenceEnd, type SpokenSentence } from './spoken-sentences';

/** With what stands around it, as far as that is written. */
export type SentenceToSpeak = SpokenSentence & { text: string; previousText: string; nextText: string };

type Options = {
  language: string;
  maxCharacters: number;
  /** Up to here (characters of the content) it has been spoken. */
  from: number;
};

/**
 * The sentences of a story that is followed from its beginning, each as soon as it is complete. Of a story that failed, what
 * there is of it, and then its failure.
 */
export async function* sentencesToSpeak(
  events: AsyncIterable<StoryEvent>,
  { language, maxCharacters, from }: Options,
): AsyncGenerator<SentenceToSpeak> {
  let content = '';
  let given = from;
  /** Nothing before it changes any more, and a long paragraph would be cut anew at each of its words. */
  let cutFrom = 0;
  let previousText: string | null = null;

  function* complete(isWhole: boolean): Generator<SentenceToSpeak> {
    const offset = cutFrom;
    const found = cutPieces(content.slice(offset), { language, maxCharacters, isWhole })
      .flatMap(({ start: pieceStart, sentences }) => sentences.map(({ start, end }) => ({ start, end, pieceStart })))
      .map(({ start, end, pieceStart }) => ({
        start: start + offset,
        end: end + offset,
        pieceStart: pieceStart + offset,
      }))
      .filter(({ end }) => end > given);
    const textOf = (sentence: SpokenSentence | undefined) =>
      sentence === undefined ? '' : content.slice(sentence.start, sentence.end);
    for (const [index, { start, end, pieceStart }] of found.entries()) {
      const text = textOf({ start, end });
      // Of a narration that is taken up again, the sentence before is not known; its paragraph's beginning is near enough.
      previousText ??= content.slice(offset, start).trim();
      yield { start, end, text, previousText, nextText: textOf(found[index + 1]) };
      given = end;
      cutFrom = pieceStart;
      previousText = text;
    }
  }

  for await (const event of events) {
    if (event.type === 'text') {
      const isSpokenBefore = content.length < from;
      content += event.delta;
      // Paragraphs are cut each by itself.
      if (isSpokenBefore) cutFrom = content.lastIndexOf('\n', from - 1) + 1;
      if (hasSentenceEnd(content.slice(given))) yield* complete(false);
    } else if (event.type === 'done') {
      yield* complete(true);
    } else if (event.type === 'error') {
      yield* complete(true);
      throw new AppError(event.code);
    }
  }
}
