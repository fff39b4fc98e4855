import type { DayOfUse } from '@/lib/usage/usage';

/** The kinds of use that the account shows, each with how to say an amount of it. */
export type Measure = {
  name: string;
  of: (day: DayOfUse) => number;
  inWords: (amount: number) => string;
  /** For a column of a table on a phone. */
  inShort: (amount: number) => string;
};

const MS_PER_MINUTE = 60_000;

function minutesInWords(ms: number): string {
  const minutes = Math.round(ms / MS_PER_MINUTE);
  if (ms > 0 && minutes === 0) return 'under a minute';
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

/** In dollars, as providers bill: tenths of a cent matter where a story costs two of them. */
function costInWords(usd: number): string {
  if (usd === 0) return '$0.00';
  return usd < 0.01 ? 'under $0.01' : `$${usd.toFixed(2)}`;
}

export const MEASURES: readonly Measure[] = [
  {
    name: 'Stories',
    of: ({ stories }) => stories,
    inWords: (count) => (count === 1 ? '1 story' : `${count} stories`),
    inShort: String,
  },
  {
    name: 'Read aloud',
    of: ({ heardMs }) => heardMs,
    inWords: minutesInWords,
    inShort: (ms) => `${(ms / MS_PER_MINUTE).toFixed(ms > 0 && ms < MS_PER_MINUTE ? 1 : 0)} min`,
  },
  { name: 'Money', of: ({ costUsd }) => costUsd, inWords: costInWords, inShort: (usd) => `$${usd.toFixed(3)}` },
];

export const totalOf = (days: readonly DayOfUse[], of: Measure['of']) => days.reduce((sum, day) => sum + of(day), 0);

export function monthInWords(date: string): string {
  return new Date(date).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
}
