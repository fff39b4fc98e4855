import { ABBREVIATIONS, BEFORE_NUMBERS } from './abbreviations';
import { isWithinSpeech } from './quotes';

/** A piece of the story that is spoken in one go: characters (UTF-16 code units) of its content, without outer spaces. */
export type SpokenSentence = { start: number; end: number };

type CutOptions = {
  language: string;
  /** The most that the voice takes at once, in UTF-16 code units. */
  maxCharacters: number;
  /** Nothing will be added to the text any more. */
  isWhole: boolean;
};

/** Dialogue is kept together up to here; a listener should not wait for the end of a speech. */
const LONGEST_DIALOGUE = 300;

/** What belongs together, and the sentences to speak that the voice's limit makes of it: mostly one. */
export type SpokenPiece = { start: number; sentences: SpokenSentence[] };

/**
 * Cuts a story into sentences to speak, in order. Of a text that still grows, only those that no later word can change;
 * whatever comes later, these come again. Words between letters and digits are all there; ornaments such as `***` are not.
 */
export function cutSentences(text: string, options: CutOptions): SpokenSentence[] {
  return cutPieces(text, options).flatMap(({ sentences }) => sentences);
}

/** The same, by what belongs together: a text cut from the start of any piece gives the same from there on. */
export function cutPieces(text: string, options: CutOptions): SpokenPiece[] {
  const found: SpokenPiece[] = [];
  for (const { start, end, isClosed } of paragraphsOf(text, options.isWhole)) {
    for (const piece of joinPieces(text.slice(start, end), options.language, isClosed)) {
      const whole = trim(text, start + piece.start, start + piece.end);
      const sentences = splitLong(text, whole, options).filter((part) => isSpoken(text.slice(part.start, part.end)));
      if (sentences.length > 0) found.push({ start: whole.start, sentences });
    }
  }
  return found;
}

/** Whether a sentence may end in it. */
export function hasSentenceEnd(text: string): boolean {
  return /[\p{Sentence_Terminal}\n\r\u0085\u2028\u2029]/u.test(text);
}

/** The words of a sentence, as the language has them. */
export function wordsOf(text: string, { start, end }: SpokenSentence, language: string): SpokenSentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return [...segmenter.segment(text.slice(start, end))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: start + index, end: start + index + segment.length }));
}

function* paragraphsOf(text: string, isWhole: boolean): Generator<SpokenSentence & { isClosed: boolean }> {
  let start = 0;
  while (start < text.length) {
    const line = text.indexOf('\n', start);
    const end = line === -1 ? text.length : line;
    yield { start, end, isClosed: line !== -1 || isWhole };
    start = end + 1;
  }
}

/** What the segmenter cuts too early is joined again: after "Dr.", after "3.", before "she said", within a speech. */
function joinPieces(paragraph: string, language: string, isClosed: boolean): SpokenSentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const joined: SpokenSentence[] = [];
  let open: SpokenSentence | undefined;
  for (const { index, segment } of segmenter.segment(paragraph)) {
    const end = index + segment.length;
    if (open === undefined) open = { start: index, end };
    else if (belongsTogether(paragraph.slice(open.start, open.end), segment, language)) open.end = end;
    else if (isDecided(segment) || isClosed) {
      joined.push(open);
      open = { start: index, end };
    } else {
      // How it goes on cannot be seen yet.
      return joined;
    }
  }
  return open !== undefined && isClosed ? [...joined, open] : joined;
}

function belongsTogether(before: string, after: string, language: string): boolean {
  const said = before.trimEnd();
  // A closing quote that stands alone, not an ornament between two scenes.
  if (!isSpoken(after)) return /^[\s\p{Pe}\p{Pf}\p{Po}]*$/u.test(after) && !after.includes('*');
  if (/(?:^|\s)\p{N}{1,3}\.$/u.test(said) || /(?:^|\s)\p{Lu}\.$/u.test(said)) return true;
  const lastWord = /(\S+)$/u
    .exec(said)?.[1]
    ?.toLowerCase()
    .replace(/^\P{L}+/u, '');
  if (lastWord !== undefined && ABBREVIATIONS[language]?.has(lastWord)) return true;
  if (lastWord !== undefined && BEFORE_NUMBERS[language]?.has(lastWord) && /^\p{N}/u.test(after)) return true;
  if (/^[^\p{L}\p{N}]*\p{Ll}/u.test(after)) return true;
  return isWithinSpeech(said, language) && said.length < LONGEST_DIALOGUE;
}

/** Whether the segmenter will cut before it whatever comes: "Ran. 3 dogs" is one sentence, "Ran. 3 Dogs" are two. */
function isDecided(segment: string): boolean {
  return isSpoken(segment) && /[\p{L}\p{Sentence_Terminal}]/u.test(segment);
}

function isSpoken(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function trim(text: string, start: number, end: number): SpokenSentence {
  const piece = text.slice(start, end);
  const leading = piece.length - piece.trimStart().length;
  return { start: start + leading, end: start + leading + piece.trim().length };
}

/** At the last clause that fits, else between two words, else wherever a character ends. */
function splitLong(text: string, sentence: SpokenSentence, options: CutOptions): SpokenSentence[] {
  const { maxCharacters } = options;
  const parts: SpokenSentence[] = [];
  let { start } = sentence;
  while (sentence.end - start > maxCharacters) {
    const window = text.slice(start, start + maxCharacters);
    const at =
      lastMatch(window, /[;:—–!?.。！？…]["”»“’')\]]*\s/gu) ??
      lastMatch(window, /[,、，]["”»“’')\]]*\s?/gu) ??
      lastMatch(window, /\s/gu);
    const cut = start + (at ?? lastCharacter(window, options.language));
    parts.push(trim(text, start, cut));
    start = cut;
  }
  parts.push(trim(text, start, sentence.end));
  return parts.filter(({ start: from, end }) => end > from);
}

/** Where the last match ends, unless it is so early that a crumb would be spoken. */
function lastMatch(window: string, pattern: RegExp): number | undefined {
  const last = [...window.matchAll(pattern)].at(-1);
  const end = last === undefined ? 0 : last.index + last[0].length;
  return end > window.length / 4 ? end : undefined;
}

function lastCharacter(window: string, language: string): number {
  const characters = [...new Intl.Segmenter(language).segment(window)];
  const last = characters.at(-1);
  return characters.length > 1 && last !== undefined ? last.index : window.length;
}
