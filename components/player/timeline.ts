/** `start`, `end`: UTF-16 code units of the story's content; `timeMs` from the beginning of the story. */
export type SpokenWord = { start: number; end: number; timeMs: number };

/** One sentence as it is spoken, from the events of a narration. */
export type Segment = {
  index: number;
  startMs: number;
  durationMs: number;
  words: readonly SpokenWord[];
  url: string;
  /** Who speaks it, `provider:voiceId`, and why it was not who was asked for. */
  voice: string;
  fallbackCode: string | null;
};

/** The last of a rising list that is not past `limit`; -1 where all are. */
function lastUpTo<Item>(items: readonly Item[], limit: number, measure: (item: Item) => number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && measure(item) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The sentence that is spoken at this time: the last one after the end, -1 where there is none. */
export function segmentIndexAt(segments: readonly Segment[], ms: number): number {
  return lastUpTo(segments, ms, ({ startMs }) => startMs);
}

/** The sentence and the word in it at this time; before its first word a sentence has none. */
export function spokenAt(
  segments: readonly Segment[],
  ms: number,
): { segment: Segment; word: SpokenWord | null } | null {
  const segment = segments[segmentIndexAt(segments, ms)];
  if (segment === undefined) return null;
  return { segment, word: segment.words[lastUpTo(segment.words, ms, ({ timeMs }) => timeMs)] ?? null };
}

/** The place in the text at this time: where the word begins, or the sentence. */
export function textAt(segments: readonly Segment[], ms: number): number {
  const spoken = spokenAt(segments, ms);
  return spoken?.word?.start ?? spoken?.segment.words[0]?.start ?? 0;
}

/** When the word at this character is spoken, or the last one before it; null while nobody has come so far. */
export function timeOfText(segments: readonly Segment[], offset: number, isComplete: boolean): number | null {
  const spoken = segments.filter(({ words }) => words.length > 0);
  const segment =
    spoken[
      Math.max(
        0,
        lastUpTo(spoken, offset, ({ words }) => words[0]?.start ?? 0),
      )
    ];
  if (segment === undefined) return null;
  const isReached = isComplete || segment !== spoken.at(-1) || offset < (segment.words.at(-1)?.end ?? 0);
  if (!isReached) return null;
  return (segment.words[lastUpTo(segment.words, offset, ({ start }) => start)] ?? segment.words[0])?.timeMs ?? null;
}

/** From here on, "previous" means the beginning of this sentence. */
const SETTLED_MS = 2000;

/** Where the sentence after this time begins, or the one before; null past the last one that is there. */
export function sentenceFrom(segments: readonly Segment[], ms: number, step: 1 | -1): number | null {
  const index = segmentIndexAt(segments, ms);
  const current = segments[index];
  if (current === undefined) return null;
  if (step === 1) return segments[index + 1]?.startMs ?? null;
  return ms - current.startMs > SETTLED_MS ? current.startMs : (segments[index - 1] ?? current).startMs;
}
