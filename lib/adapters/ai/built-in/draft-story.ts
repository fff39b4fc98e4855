import type { StoryBrief } from '@/lib/stories/story-brief';
import type { Avoidance } from './avoidance';
import { callNamesOf } from './call-names';
import { FEW_WORDS } from './casting';
import { clean, firstClean, isCleanPlot, nextClean, textOf, withoutAvoided } from './clean-scenes';
import {
  type Block,
  blockOf,
  type Chooser,
  chooserFor,
  fitLines,
  LENGTH_TOLERANCE,
  paragraphsOf,
  wordsUpTo,
} from './fit-length';
import type { Line, Paragraph, Style } from './line';
import { more } from './line';
import { pickerOf, seededRandom, shuffled } from './seeded-random';
import { type Casting, type Dilemma, LEGS, type Leg, type Scene, type StoryPack, type ToldMoral } from './story-pack';
import { countWords } from './words';

export type Draft = {
  title: string;
  /** All that this plot could be called. */
  titles: readonly string[];
  opening: string;
  ending: string;
  /** The summary's first sentence: what happens, without the moral. */
  plotLine: string;
  summary: string;
  /** Whether neither frame nor turns need a word that the children avoid; the way between is cleaned in any case. */
  isClean: () => boolean;
  /** Differently each time. */
  tell: () => Telling;
};

/** `miss` is the share by which it misses its length, and more without a turn or the moral’s echo: the better has less. */
export type Telling = { paragraphs: string[]; miss: number };

const PLACE = {
  opening: 0,
  begin: 10,
  lane: 20,
  meadow: 30,
  setback: 40,
  wood: 50,
  stream: 60,
  dilemma: 70,
  end: 80,
  homeward: 90,
  home: 100,
};

/** Of so many drawn, a story of few words begins and ends with those of the fewest words: they leave room for both turns. */
const DRAWN_FOR_FEW_WORDS = 12;

/** A story that would need more than this share of its words, whatever the setback, leaves out turn one: the moral’s stays. */
const ROOM_FOR_BOTH_TURNS = 1.14;

/** One that then still needs more, as with nine names in a hundred words, has the moral’s echo only if it fits. */
const ROOM_FOR_ECHO = 1.12;

/** Of two stories the one without the echo, or without turn one, is told only if the other misses its length by so much more. */
const ECHO_IS_WORTH = 0.15;
const TURN_IS_WORTH = 0.15;

/** The order in which legs are given an episode, so that even one or two stand at different points of the way. */
const LEG_TURNS: readonly Leg[] = ['wood', 'meadow', 'stream', 'lane', 'homeward'];

function styleOf(brief: StoryBrief): Style {
  if (brief.ageBand === '0-2' || brief.ageBand === '3-5') return 'young';
  return brief.ageBand === '6-8' ? 'middle' : 'old';
}

function toldMoral(brief: StoryBrief, casting: Casting): ToldMoral {
  if (brief.moral?.kind === 'listed') return brief.moral.moral;
  return casting.customMoral === null ? 'none' : 'custom';
}

/** One possible story. What must be new is decided at once; the text is written only if `tell` is called. */
export function draftStory<S>(
  pack: StoryPack<S>,
  brief: StoryBrief,
  casting: Casting,
  avoided: Avoidance,
  random: () => number,
): Draft {
  const pick = pickerOf(random);
  const style = styleOf(brief);
  const shortened = brief.targetWords < FEW_WORDS ? shortestOf : (draw: () => string) => draw();
  const names = callNamesOf(casting.protagonists, brief.targetWords);
  const stage = pack.stage({ ...casting, protagonists: names.people }, pick);
  const plot = pick(pack.plots);
  const dilemma = pick(cleanDilemmas(pack, toldMoral(brief, casting), stage, avoided));
  const opening = shortened(() => names.introduced(pack.opening(stage, pick, style)));
  const ending = shortened(() => pack.lastSentence(stage, pick, style));
  const titles = plot.titles(stage);
  const title = pick(titles);
  const plotLine = names.inFull(plot.summary(stage));
  const summary = names.inFull(`${plot.summary(stage)} ${dilemma.deed(stage)}`);
  return {
    title,
    titles,
    opening,
    ending,
    plotLine,
    summary,
    isClean: () =>
      ![title, opening, ending, summary].some(avoided.forbids) &&
      isCleanPlot(plot, stage, avoided) &&
      !avoided.forbids(`${textOf(dilemma.tell(stage))} ${dilemma.echo(stage)}`) &&
      clean(pack.setbacks, stage, avoided).length > 0,
    tell: () => {
      const seed = String(random());
      const versions = wordings(style).map((wording) => versionIn(wording, seed));
      const fitting = versions.find(({ miss }) => miss <= LENGTH_TOLERANCE);
      return fitting ?? versions.reduce((best, version) => (version.miss < best.miss ? version : best));
    },
  };

  function versionIn(wording: Style, seed: string): Telling {
    const draw = seededRandom(seed);
    const scenePick = pickerOf(draw);
    const choose = chooserFor(wording);
    const cleaned = (place: number, paragraphs: readonly Paragraph[]): Block =>
      withoutAvoided(blockOf(place, paragraphs, choose), avoided);
    const setbacks = firstClean(shuffled(pack.setbacks, draw), stage, avoided);
    const homecoming = firstClean(shuffled(pack.homecomings, draw), stage, avoided)[0];
    const introduction = pack.introduction(stage, scenePick);
    const refrain = style === 'young' ? [[more(scenePick(pack.refrains))]] : [];
    const alwaysWith = (echo: Line): Block[] => [
      cleaned(PLACE.opening, [[opening, ...introduction]]),
      cleaned(PLACE.begin, plot.begin(stage)),
      cleaned(PLACE.begin, refrain),
      cleaned(PLACE.dilemma, dilemma.tell(stage)),
      cleaned(PLACE.end, plot.end(stage)),
      cleaned(PLACE.home, homecoming?.tell(stage) ?? []),
      cleaned(PLACE.home, [[echo]]),
      cleaned(PLACE.home, refrain),
      cleaned(PLACE.home, [[ending]]),
    ];
    const echo = dilemma.echo(stage);
    const calm = alwaysWith(echo);
    const isCrowded = (blocks: readonly Block[], share: number) => needed(blocks) > brief.targetWords * share;
    const withTurnOne = (setback: Scene<S>): Block[] => [
      ...calm,
      cleaned(PLACE.setback, setback.tell(stage)),
      cleaned(PLACE.setback, refrain),
    ];
    const full = firstOf(setbacks, withTurnOne, (told) => !isCrowded(told, ROOM_FOR_BOTH_TURNS));
    const core = full ?? (isCrowded(calm, ROOM_FOR_ECHO) ? alwaysWith(more(echo)) : calm);
    const blocks = [...core, ...journey(pack, stage, core, brief.targetWords, avoided, choose, draw)];
    blocks.sort((a, b) => a.place - b.place);
    const paragraphs = paragraphsOf(blocks, fitLines(blocks, brief.targetWords));
    const hasEcho = paragraphs.some((paragraph) => paragraph.includes(echo));
    const lacks = (full ? 0 : TURN_IS_WORTH) + (hasEcho ? 0 : ECHO_IS_WORTH);
    return { paragraphs, miss: Math.abs(countWords(paragraphs.join(' ')) / brief.targetWords - 1) + lacks };
  }
}

/** Makes no more of them than it must. */
function firstOf<T, U>(items: readonly T[], make: (item: T) => U, isFit: (made: U) => boolean): U | null {
  for (const item of items) {
    const made = make(item);
    if (isFit(made)) return made;
  }
  return null;
}

function shortestOf(draw: () => string): string {
  const drawn = Array.from({ length: DRAWN_FOR_FEW_WORDS }, draw);
  return drawn.reduce((best, other) => (countWords(other) < countWords(best) ? other : best));
}

function needed(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + wordsUpTo(block, 0), 0);
}

/** A moral none of whose choices the children may hear of gives way: a child’s fears come first. */
function cleanDilemmas<S>(pack: StoryPack<S>, moral: ToldMoral, stage: S, avoided: Avoidance): readonly Dilemma<S>[] {
  const found = [moral, 'none' as const].map((told) => clean(pack.dilemmas[told], stage, avoided));
  return found.find((dilemmas) => dilemmas.length > 0) ?? pack.dilemmas[moral];
}

/** Best first. A very short story for an older child, or a very long one for a small child, needs the other wording. */
function wordings(style: Style): readonly Style[] {
  if (style === 'young') return ['young', 'middle'];
  return style === 'middle' ? ['middle', 'young', 'old'] : ['old', 'middle', 'young'];
}

/** Episodes on the way, none twice, until the story is as long as it should be. */
function journey<S>(
  pack: StoryPack<S>,
  stage: S,
  core: readonly Block[],
  targetWords: number,
  avoided: Avoidance,
  choose: Chooser,
  random: () => number,
): Block[] {
  let rest = targetWords - core.reduce((sum, block) => sum + wordsUpTo(block, 1), 0);
  const blocks: Block[] = [];
  const reached = new Set<Leg>();
  const waiting = new Map(LEGS.map((leg) => [leg, shuffled(pack.episodes[leg], random)]));
  const arrivals = new Map(LEGS.map((leg) => [leg, clean(shuffled(pack.arrivals[leg], random), stage, avoided)[0]]));
  let misses = 0;
  for (let turn = 0; misses < LEG_TURNS.length; turn += 1) {
    const leg = LEG_TURNS[turn % LEG_TURNS.length] ?? 'wood';
    const episode = nextClean(waiting.get(leg) ?? [], stage, avoided);
    const arrival = reached.has(leg) ? undefined : arrivals.get(leg);
    const place = PLACE[leg];
    const added = [arrival, episode].filter((scene) => scene !== undefined);
    const block = added.map((scene) => blockOf(place, scene.tell(stage), choose));
    const words = block.reduce((sum, { lines }) => sum + wordsUpTo({ place, lines }, 0), 0);
    if (!episode || words > rest) {
      misses += 1;
      continue;
    }
    misses = 0;
    rest -= words;
    reached.add(leg);
    blocks.push(...block);
  }
  return blocks;
}
