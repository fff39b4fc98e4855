import type { SpokenWord } from '@/lib/narration/narrator';
import { wordsOf } from '@/lib/narration/spoken-sentences';
import type { EngineWord } from './voice-messages';

type Spoken = { text: string; language: string; engineWords: readonly EngineWord[]; speechMs: number };

/**
 * The engine splits some of our words (numbers, compounds) and passes over others: a word begins with the first that the
 * engine has in it, and those without are placed by their letters between their neighbours.
 */
export function placeWords({ text, language, engineWords, speechMs }: Spoken): SpokenWord[] {
  const words = wordsOf(text, { start: 0, end: text.length }, language);
  const known = knownTimes(text, words, engineWords);
  let last = { at: 0, timeMs: 0 };
  return words.map(({ start, end }, index) => {
    const own = known[index];
    const next = known.findIndex((timeMs, later) => later >= index && timeMs !== undefined);
    const following = { at: words[next]?.start ?? text.length, timeMs: known[next] ?? speechMs };
    const share = following.at > last.at ? (start - last.at) / (following.at - last.at) : 0;
    const timeMs = own ?? last.timeMs + share * Math.max(0, following.timeMs - last.timeMs);
    const placed = Math.min(speechMs, Math.max(last.timeMs, timeMs));
    last = { at: start, timeMs: placed };
    return { start, end, timeMs: placed };
  });
}

function knownTimes(
  text: string,
  words: readonly { start: number; end: number }[],
  engineWords: readonly EngineWord[],
): (number | undefined)[] {
  const offsets = codeUnitsByCodePoint(text);
  const times: (number | undefined)[] = words.map(() => undefined);
  for (const { position, timeMs } of engineWords) {
    const offset = offsets[position] ?? text.length;
    // What the engine names before a word (a bracket, a currency) belongs to it.
    const index = words.findIndex(({ end }) => offset < end);
    if (index !== -1) times[index] = Math.min(times[index] ?? timeMs, timeMs);
  }
  return times;
}

function codeUnitsByCodePoint(text: string): number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    offsets.push(offset);
    offset += character.length;
  }
  return offsets;
}
