export const AGE_BANDS = ['0-2', '3-5', '6-8', '9-12', '13+'] as const;

/** The reader's age band sets words, sentence length and themes. */
export type AgeBand = (typeof AGE_BANDS)[number];

export function ageBandOf(ageYears: number): AgeBand {
  if (ageYears <= 2) return '0-2';
  if (ageYears <= 5) return '3-5';
  if (ageYears <= 8) return '6-8';
  if (ageYears <= 12) return '9-12';
  return '13+';
}

/** Words read aloud in a minute at bedtime; the youngest are read to more slowly. */
const WORDS_PER_MINUTE: Readonly<Record<AgeBand, number>> = {
  '0-2': 100,
  '3-5': 115,
  '6-8': 130,
  '9-12': 130,
  '13+': 130,
};

export function targetWordsFor(lengthMinutes: number, band: AgeBand): number {
  return lengthMinutes * WORDS_PER_MINUTE[band];
}
