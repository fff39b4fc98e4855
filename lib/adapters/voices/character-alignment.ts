import { type SpokenSentence, wordsOf } from '@/lib/narration/spoken-sentences';

/** One time for each character as the provider counts them: usually a code point, when normalized anything. */
export type CharacterAlignment = { characters: string[]; characterStartTimesSeconds: number[] };

export type AlignedChunk = {
  /** How long this chunk's own audio lasts. */
  audioMs: number;
  alignment: CharacterAlignment | undefined;
};

/** What was said: one time for each UTF-16 code unit. */
type Said = { text: string; timesMs: number[] };

/** How many words may have become others ("20" → "twenty") before those that follow are found again. */
const MAX_SKIPPED_WORDS = 16;

/**
 * When each word of the text begins, by where it starts, for as many as the alignments tell. They are known to
 * continue from chunk to chunk, to begin at zero in each, to come twice (the second pass the longer:
 * https://github.com/pipecat-ai/pipecat/issues/4316), to be missing, and to spell out what is written in digits.
 */
export function alignWords(text: string, language: string, chunks: readonly AlignedChunk[]): Map<number, number> {
  const said = joinChunks(text, chunks);
  const written = wordsIn(text, language);
  const spoken = wordsIn(said.text, language);
  const times = new Map<number, number>();
  for (const [writtenWord, spokenWord] of pairWords(written, spoken)) {
    const timeMs = said.timesMs[spokenWord.start];
    if (timeMs !== undefined && Number.isFinite(timeMs)) times.set(writtenWord.start, timeMs);
  }
  return times;
}

/**
 * To which character of the text the alignments reach, in the middle of a word too, and when that is spoken. Null where they
 * say something else than the text, or nothing.
 */
export function reachOf(text: string, chunks: readonly AlignedChunk[]): { end: number; timeMs: number } | null {
  const said = joinChunks(text, chunks);
  const timeMs = said.timesMs.findLast(Number.isFinite);
  const spoken = said.text.replace(/\s+/gu, '');
  let end = 0;
  for (let count = 0; count < spoken.length; end += 1) {
    const character = text[end] ?? '';
    if (/\s/.test(character)) continue;
    if (character !== spoken[count]) return null;
    count += 1;
  }
  return timeMs === undefined ? null : { end, timeMs };
}

function joinChunks(text: string, chunks: readonly AlignedChunk[]): Said {
  let said: Said = { text: '', timesMs: [] };
  let audioMs = 0;
  for (const { alignment, audioMs: ownMs } of chunks) {
    const next = alignment && saidIn(alignment);
    if (next && next.text !== '')
      said = isAgain(text, said.text, next.text) ? longerOf(said, next) : append(said, next, audioMs);
    audioMs += ownMs;
  }
  return said;
}

function saidIn({ characters, characterStartTimesSeconds }: CharacterAlignment): Said {
  const timesMs = characters.flatMap((character, index) => {
    const seconds = characterStartTimesSeconds[index] ?? Number.NaN;
    return Array.from({ length: character.length }, () => seconds * 1000);
  });
  return { text: characters.join(''), timesMs };
}

/** Whether the second begins with what the first said already, and the text does not. */
function isAgain(text: string, said: string, next: string): boolean {
  const [whole, before, after] = [squash(text), squash(said), squash(next)];
  if (before === '' || whole.startsWith(before + after)) return false;
  return after.startsWith(before) || before.startsWith(after);
}

function longerOf(first: Said, second: Said): Said {
  return second.text.length >= first.text.length ? second : first;
}

function append(said: Said, next: Said, audioMs: number): Said {
  const lastMs = said.timesMs.findLast(Number.isFinite) ?? 0;
  const firstMs = next.timesMs.find(Number.isFinite) ?? 0;
  // Behind what was said before: then this chunk counts from its own beginning.
  const offsetMs = firstMs < lastMs ? Math.max(audioMs, lastMs) : 0;
  return {
    text: said.text + next.text,
    timesMs: [...said.timesMs, ...next.timesMs.map((timeMs) => timeMs + offsetMs)],
  };
}

function squash(text: string): string {
  return text.replace(/\s+/gu, '').toLowerCase();
}

type Word = SpokenSentence & { letters: string };

function wordsIn(text: string, language: string): Word[] {
  return wordsOf(text, { start: 0, end: text.length }, language).map(({ start, end }) => ({
    start,
    end,
    letters: text.slice(start, end).toLowerCase(),
  }));
}

/** In order; where they differ, it goes on at the nearest pair that is the same again. */
function* pairWords(written: readonly Word[], spoken: readonly Word[]): Generator<[Word, Word]> {
  let [w, s] = [0, 0];
  while (w < written.length && s < spoken.length) {
    const skip = nearestPair(written.slice(w, w + MAX_SKIPPED_WORDS), spoken.slice(s, s + MAX_SKIPPED_WORDS));
    if (skip === undefined) return;
    w += skip.written;
    s += skip.spoken;
    const [writtenWord, spokenWord] = [written[w], spoken[s]];
    if (writtenWord && spokenWord) yield [writtenWord, spokenWord];
    w += 1;
    s += 1;
  }
}

function nearestPair(written: readonly Word[], spoken: readonly Word[]) {
  for (let distance = 0; distance < written.length + spoken.length; distance += 1) {
    for (let skipped = 0; skipped <= distance; skipped += 1) {
      const pair = { written: skipped, spoken: distance - skipped };
      const letters = written[pair.written]?.letters;
      if (letters !== undefined && letters === spoken[pair.spoken]?.letters) return pair;
    }
  }
  return undefined;
}
