export type Word = { folded: string; start: number; end: number };

/** Letters, and what is written in their stead; or where a phrase ends. */
const WORD = /[\p{L}\p{M}\p{N}@$]+|[.!?;:,\n]/gu;

export function endsPhrase({ folded }: Word): boolean {
  return /^[.!?;:,\n]$/.test(folded);
}

const STANDS_FOR: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/** As the rules spell it: small letters, no letter thrice, digits among letters as the letters they look like. */
export function foldWord(word: string): string {
  const small = word.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');
  const spelled = /\p{L}/u.test(small) ? small.replace(/[0134579@$]/g, (sign) => STANDS_FOR[sign] ?? sign) : small;
  return spelled.replace(/(.)\1{2,}/gu, '$1');
}

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    folded: foldWord(word),
    start: index,
    end: index + word.length,
  }));
}
