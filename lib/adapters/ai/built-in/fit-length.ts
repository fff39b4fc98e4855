import type { Level, Line, Paragraph, Style } from './line';
import { countWords } from './words';

/** A story that misses its target by no more than this share of it is as long as was asked for. */
export const LENGTH_TOLERANCE = 0.07;

/** A line in the wording of one age, with what the fitting needs to know. `place` orders the blocks of a story. */
export type Said = { readonly text: string; readonly words: number; readonly level: Level; readonly paragraph: number };

export type Block = { readonly place: number; readonly lines: readonly Said[] };

export type Chooser = (line: Line) => { readonly text: string; readonly level: Level };

/** Six to eight hears both wordings in turn. */
export function chooserFor(style: Style): Chooser {
  let count = 0;
  return (line) => {
    if (typeof line === 'string') return { text: line, level: 0 };
    count += 1;
    const isOld = style === 'old' || (style === 'middle' && count % 2 === 0);
    return { text: isOld ? line.old : line.young, level: line.level };
  };
}

export function blockOf(place: number, paragraphs: readonly Paragraph[], choose: Chooser): Block {
  const lines = paragraphs.flatMap((paragraph, index) =>
    paragraph.map((line) => {
      const { text, level } = choose(line);
      return { text, words: countWords(text), level, paragraph: index };
    }),
  );
  return { place, lines };
}

export function wordsUpTo(block: Block, level: Level): number {
  return block.lines.reduce((sum, line) => (line.level <= level ? sum + line.words : sum), 0);
}

/**
 * Chooses which lines above level 0 are told, so that the story comes as near to `targetWords` as they allow: whole levels
 * first, and from the level that no longer fits the subset with the nearest sum.
 */
export function fitLines(blocks: readonly Block[], targetWords: number): ReadonlySet<Said> {
  const told = new Set<Said>();
  let rest = targetWords;
  for (const level of [0, 1, 2] as const) {
    const runs = blocks.flatMap((block) => runsOf(block, level));
    const sum = runs.reduce((total, run) => total + run.words, 0);
    const chosen = level === 0 || sum <= rest ? runs : nearestSubset(runs, rest);
    for (const run of chosen) for (const line of run.lines) told.add(line);
    rest -= chosen.reduce((total, run) => total + run.words, 0);
  }
  return told;
}

type Run = { readonly lines: readonly Said[]; readonly words: number };

/** Lines of level 1 that follow one another stay together: a question and its answer. Colour stands alone. */
function runsOf(block: Block, level: Level): readonly Run[] {
  const runs: Said[][] = [];
  let previous: Level | null = null;
  for (const line of block.lines) {
    const last = runs.at(-1);
    if (line.level === level) {
      if (last && level === 1 && previous === 1) last.push(line);
      else runs.push([line]);
    }
    if (line.level !== 2) previous = line.level;
  }
  return runs.map((lines) => ({ lines, words: lines.reduce((sum, line) => sum + line.words, 0) }));
}

function nearestSubset(runs: readonly Run[], target: number): readonly Run[] {
  if (target <= 0) return [];
  const limit = target + Math.ceil(target * 0.02);
  const reached = new Map<number, { readonly run: Run; readonly from: number } | null>([[0, null]]);
  for (const run of runs) {
    for (const sum of [...reached.keys()]) {
      const next = sum + run.words;
      if (next <= limit && !reached.has(next)) reached.set(next, { run, from: sum });
    }
  }
  const best = [...reached.keys()].reduce((a, b) => (Math.abs(target - b) < Math.abs(target - a) ? b : a), 0);
  const chosen: Run[] = [];
  for (let step = reached.get(best); step; step = reached.get(step.from)) chosen.push(step.run);
  return chosen;
}

const SPEECH = /^[“«„‚‘—–]/u;

/** Where speech closes and opens again; within a line, that is somebody else’s answer. */
const SPEECH_GOES_ON = /”\n“|“\n„|\s?»\n«\s?/gu;

/** Nothing but words between quotation marks: the speaker of the line before goes on. */
const ONLY_SPEECH = /^(?:“[^“”]*”|„[^„“]*“|«[^«»]*»)$/u;

/**
 * Speech with its own “said” right after a line in which somebody spoke is an answer, whether or not that line ended with
 * speech; so is every line that a dash opens.
 */
function answers(text: string, previous: string): boolean {
  if (/^[—–]/u.test(text)) return true;
  return SPEECH.test(text) && !ONLY_SPEECH.test(text) && /[”“»]/u.test(previous);
}

/** Joins the told lines into paragraphs; a lonely sentence that is not speech joins its neighbour in the same block. */
export function paragraphsOf(blocks: readonly Block[], told: ReadonlySet<Said>): string[] {
  return blocks.flatMap((block) => {
    const paragraphs: { sentences: string[]; isSpeech: boolean }[] = [];
    let current = -1;
    for (const line of block.lines) {
      if (!told.has(line)) continue;
      const last = paragraphs.at(-1);
      const isSpeech = SPEECH.test(line.text);
      const joinsLonely = !isSpeech && last?.sentences.length === 1 && !last.isSpeech;
      const goesOn = line.paragraph === current && !answers(line.text, last?.sentences.at(-1) ?? '');
      if (last && (goesOn || joinsLonely)) last.sentences.push(line.text);
      else paragraphs.push({ sentences: [line.text], isSpeech });
      current = line.paragraph;
    }
    return paragraphs.map(({ sentences }) => sentences.join('\n').replace(SPEECH_GOES_ON, ' ').replaceAll('\n', ' '));
  });
}
