import { GERMAN } from './rules/de';
import { ENGLISH } from './rules/en';
import { SPANISH } from './rules/es';
import { FRENCH } from './rules/fr';
import { RUSSIAN } from './rules/ru';
import { endsPhrase, foldWord, type Word, wordsOf } from './words';

/*
 * Rules are separated by white space. In a rule `_` parts words, `|` alternatives for one, `*` stands for any ending,
 * and `~` for up to two words of any kind. All languages hold for every text, whatever language it says it is in; hence
 * no word is listed that is harmless in another (French "retard", German "dick", Spanish "heroína").
 */

type Form = { text: string; isStem: boolean };
type Step = { forms: readonly Form[]; mayComeLater: boolean };
export type Rule = readonly Step[];

const LONGEST_GAP = 2;

/** Less than that is the beginning of everything, and says nothing by itself. */
const FEWEST_TELLING_LETTERS = 3;

function parseRule(text: string): Rule {
  const steps: Step[] = [];
  let mayComeLater = false;
  for (const part of text.split('_')) {
    if (part === '~') {
      mayComeLater = true;
      continue;
    }
    const forms = part
      .split('|')
      .map((form) => ({ text: foldWord(form.replace('*', '')), isStem: form.endsWith('*') }));
    steps.push({ forms, mayComeLater });
    mayComeLater = false;
  }
  return steps;
}

/** By the first letter of their first word: a story has thousands of words. */
function indexRules(rules: readonly Rule[]): Map<string, Rule[]> {
  const index = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const letter of new Set(rule[0]?.forms.map(({ text }) => text.charAt(0)))) {
      index.set(letter, [...(index.get(letter) ?? []), rule]);
    }
  }
  return index;
}

const RULES = indexRules(
  [ENGLISH, RUSSIAN, SPANISH, GERMAN, FRENCH].flatMap((list) => list.trim().split(/\s+/)).map(parseRule),
);

/** `maybe`: not yet, but what comes next can make it so. */
export type Match = 'yes' | 'no' | 'maybe';

function matchWord({ forms }: Step, { folded }: Word, isOpen: boolean): Match {
  if (forms.some(({ text, isStem }) => (isStem ? folded.startsWith(text) : folded === text && !isOpen))) return 'yes';
  return isOpen && forms.some(({ text }) => text.startsWith(folded)) ? 'maybe' : 'no';
}

function matchRule(rule: Rule, words: readonly Word[], at: number, step: number, isLastOpen: boolean): Match {
  const wanted = rule[step];
  if (wanted === undefined) return 'yes';
  let best: Match = 'no';
  for (let skipped = 0; skipped <= (wanted.mayComeLater ? LONGEST_GAP : 0); skipped += 1) {
    const word = words[at + skipped];
    if (word === undefined) return 'maybe';
    if (endsPhrase(word)) break;
    const isOpen = isLastOpen && at + skipped === words.length - 1;
    const match = matchWord(wanted, word, isOpen);
    const all = match === 'yes' ? matchRule(rule, words, at + skipped + 1, step + 1, isLastOpen) : match;
    if (all === 'yes') return 'yes';
    if (all === 'maybe') best = 'maybe';
  }
  return best;
}

/** Whether something unfit begins at this word. `isLastOpen`: the last word may go on. */
export function matchAt(words: readonly Word[], at: number, isLastOpen: boolean): Match {
  const word = words[at];
  if (word === undefined) return 'no';
  const isLast = at === words.length - 1;
  if (isLast && isLastOpen && word.folded.length < FEWEST_TELLING_LETTERS) return 'no';
  let best: Match = 'no';
  for (const rule of RULES.get(word.folded.charAt(0)) ?? []) {
    const match = matchRule(rule, words, at, 0, isLastOpen);
    if (match === 'yes') return 'yes';
    if (match === 'maybe') best = 'maybe';
  }
  return best;
}

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const SPELLED_OUT = /(?<![\p{L}\p{N}])(?:\p{L}[\s.*_-]+){3,}\p{L}(?![\p{L}\p{N}])/gu;

/** "a s l u t" may be "aslut" or "slut": every ending of it as a word. */
function joinLetters(spelled: string): string {
  const letters = [...spelled.replace(/[\s.*_-]/g, '')];
  return letters.map((_, index) => letters.slice(index).join('')).join(' ');
}

/** Whether nothing in a finished text is unfit for a bedtime story, as far as words can tell. */
export function isFit(text: string): boolean {
  const visible = text.replace(INVISIBLE, '');
  const joined = visible.replace(SPELLED_OUT, joinLetters);
  return [visible, joined].every((version) => {
    const words = wordsOf(version);
    return words.every((_, at) => matchAt(words, at, false) !== 'yes');
  });
}
