import type { Pattern } from './story-pack';

/** Case-folded words without punctuation; `ё` as `е`, elisions (`l’eau`) split. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** As a reader counts them: runs between spaces that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

export function matches(word: string, pattern: Pattern): boolean {
  if (pattern.startsWith('*')) {
    const inner = pattern.replaceAll('*', '');
    return pattern.endsWith('*') ? word.includes(inner) : word.endsWith(inner);
  }
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}

/** As `matches` with any of them, in a time that hardly depends on how many they are. */
export function matcherOf(patterns: readonly Pattern[]): (word: string) => boolean {
  const closed = patterns.filter((pattern) => !pattern.startsWith('*'));
  const whole = new Set(closed.filter((pattern) => !pattern.endsWith('*')));
  const beginnings = new Set(closed.filter((pattern) => pattern.endsWith('*')).map((pattern) => pattern.slice(0, -1)));
  const lengths = [...new Set([...beginnings].map(({ length }) => length))];
  const open = patterns.filter((pattern) => pattern.startsWith('*'));
  return (word) =>
    whole.has(word) ||
    lengths.some((length) => beginnings.has(word.slice(0, length))) ||
    open.some((pattern) => matches(word, pattern));
}

const ASCII = /^[ -~]*$/;

/** Without accents and umlauts, which parents leave out; `й` is a letter of its own. */
export function folded(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/(?<!и)\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe');
}

/** Whether a text holds a word of these patterns, for as many of them as are asked about. */
export function mentionedIn(text: string): (patterns: readonly Pattern[]) => boolean {
  const words = wordsOf(text);
  return (patterns) => words.some((word) => patterns.some((pattern) => matches(word, pattern)));
}

/** For comparing sentences whatever their punctuation and case. */
export function fingerprint(text: string): string {
  return wordsOf(text).join(' ');
}

/** A parent's words fit to be quoted inside a sentence, or null if they are too long or hold nothing readable. */
export function quotable(text: string | null, maxLength: number): string | null {
  const cleaned = (text ?? '')
    .replace(/["“”„«»‹›<>{}[\]`*_#|\\]/gu, '')
    .replaceAll("'", '’')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.!?…,;:\s]+$/u, '');
  return cleaned.length > 0 && [...cleaned].length <= maxLength && /\p{L}/u.test(cleaned) ? cleaned : null;
}

/** For a regular expression with the flag `u`, in which nothing else may stand behind a backslash. */
export function asPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
