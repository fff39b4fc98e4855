import { readFile } from 'node:fs/promises';
import { isMail } from './log-lines.ts';

export const PLANTED_KEY = 'sk-or-planted-for-the-tests';
export const PLANTED_VOICE_KEY = 'sk_planted_for_the_voices_of_the_tests';

/** What the tests enter everywhere: addresses, names, passwords, the fake's story, and keys. */
const PRIVATE = [
  /[\w.+-]+@example\.com/,
  /\b(Mia|Nora|Secret Sam|Secret Hero|Pim)\b/,
  /good night moon/i,
  /glow-worm|lighthouse/,
  /token_hash=|eyJ[\w-]{20,}\./,
  new RegExp(`${PLANTED_KEY}|${PLANTED_VOICE_KEY}`),
];

/** A mail is in the log for its link (docs/decisions/022): one in each, and nothing else of the above. */
const withoutMailedLink = (line: string) => (isMail(line) ? line.replace('token_hash=', '') : line);

/** The log of an app that has ended: throws with the lines that say what no log may. */
export async function expectDiscretion(logFile: string): Promise<void> {
  const lines = (await readFile(logFile, 'utf8')).split('\n').map(withoutMailedLink);
  const indiscreet = lines.filter((line) => PRIVATE.some((pattern) => pattern.test(line)));
  if (indiscreet.length > 0) throw new Error(`${logFile} says what it may not:\n${indiscreet.slice(0, 20).join('\n')}`);
}
