import { AppError } from '../errors';
import type { StoryEvent } from '../stories/story-events';
import { cutSentences, type SpokenSentence } from './spoken-sentences';

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
  let previousText: string | null = null;

  function* complete(isWhole: boolean): Generator<SentenceToSpeak> {
    // Paragraphs are cut each by itself: those that have been spoken need not be looked at again.
    const paragraph = content.lastIndexOf('\n', given - 1) + 1;
    const found = cutSentences(content.slice(paragraph), { language, maxCharacters, isWhole })
      .map(({ start, end }) => ({ start: start + paragraph, end: end + paragraph }))
      .filter(({ end }) => end > given);
    const textOf = (sentence: SpokenSentence | undefined) =>
      sentence === undefined ? '' : content.slice(sentence.start, sentence.end);
    for (const [index, sentence] of found.entries()) {
      const text = textOf(sentence);
      // Of a narration that is taken up again, the sentence before is not known; its paragraph's beginning is near enough.
      previousText ??= content.slice(paragraph, sentence.start).trim();
      yield { ...sentence, text, previousText, nextText: textOf(found[index + 1]) };
      given = sentence.end;
      previousText = text;
    }
  }

  for await (const event of events) {
    if (event.type === 'text') {
      content += event.delta;
      yield* complete(false);
    } else if (event.type === 'done') {
      yield* complete(true);
    } else if (event.type === 'error') {
      yield* complete(true);
      throw new AppError(event.code);
    }
  }
}
