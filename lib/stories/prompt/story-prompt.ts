import { LANGUAGE_NAMES } from '../../languages';
import type { RetoldStory, StoryBrief } from '../story-brief';
import { germanPhrases } from './phrases-de';
import { englishPhrases } from './phrases-en';
import { spanishPhrases } from './phrases-es';
import { frenchPhrases } from './phrases-fr';
import { russianPhrases } from './phrases-ru';
import type { PromptPhrases } from './prompt-phrases';

const PHRASES: Readonly<Record<string, PromptPhrases>> = {
  de: germanPhrases,
  en: englishPhrases,
  es: spanishPhrases,
  fr: frenchPhrases,
  ru: russianPhrases,
};

/** As much of the past as changes what is written; more only costs. */
const SUMMARIES = 5;
const OPENINGS = 20;
const NAMES = 60;

/** Characters: about half an hour's. */
const LONGEST_TEXT = 25_000;

/** Those of the story's language; in English to whoever is to write in a language that we have none in. */
function phrasesFor(language: string): PromptPhrases {
  return PHRASES[language] ?? englishPhrases;
}

export function untitledStory(brief: StoryBrief): string {
  return phrasesFor(brief.language).untitled(brief.children.map((child) => child.name));
}

/**
 * The prompt for a language model, made from what the database knows. All that a person has typed is in the `prompt`,
 * as JSON between `<data>` and `</data>` which it cannot close; the `instructions` hold none of it.
 */
export function buildStoryPrompt(brief: StoryBrief): { instructions: string; prompt: string } {
  const phrases = phrasesFor(brief.language);
  const { moral } = brief;
  const instructions = [
    phrases.storyteller(LANGUAGE_NAMES[brief.language] ?? brief.language),
    phrases.ageBands[brief.ageBand],
    phrases.types[brief.type],
    brief.children.length > 1 && brief.type !== 'hero' && phrases.siblings,
    phrases.interests,
    moral?.kind === 'listed' && phrases.moral(phrases.morals[moral.moral]),
    moral?.kind === 'custom' && phrases.moral(phrases.customMoral),
    brief.children.some((child) => child.avoid.length > 0) && phrases.avoid,
    brief.idea !== null && phrases.idea,
    brief.continues !== null && phrases.continues,
    brief.retells !== undefined && phrases.retells,
    brief.toldBefore.length > 0 && phrases.toldBefore,
    phrases.bedtime,
    phrases.length(brief.targetWords),
    phrases.dataOnly,
    phrases.format,
  ];
  return {
    instructions: instructions.filter((line) => line !== false).join('\n\n'),
    prompt: asData(toData(brief)),
  };
}

/** The prompt for another title of a story that is told; `brief` is what it was asked with. */
export function buildTitlePrompt(
  brief: StoryBrief,
  { title, content }: { title: string; content: string },
): { instructions: string; prompt: string } {
  const phrases = phrasesFor(brief.language);
  const avoiding = brief.children.flatMap(({ name, avoid }) => (avoid.length > 0 ? [{ name, avoid }] : []));
  return {
    instructions: [
      phrases.retitle(LANGUAGE_NAMES[brief.language] ?? brief.language),
      ...(avoiding.length > 0 ? [phrases.avoid] : []),
      phrases.dataOnly,
    ].join('\n\n'),
    prompt: asData({
      ...(avoiding.length > 0 && { children: avoiding }),
      retitles: { title, text: beginningOf(content) },
      titlesUsed: brief.toldBefore.slice(0, OPENINGS).map((told) => told.title),
    }),
  };
}

/** Without "<" nothing in the data can end the block early. */
function asData(data: object): string {
  return `<data>\n${JSON.stringify(data, null, 1).replaceAll('<', '\\u003c')}\n</data>`;
}

function toData(brief: StoryBrief): object {
  return {
    children: brief.children,
    ...(brief.heroes.length > 0 && { heroes: brief.heroes }),
    ...(brief.moral?.kind === 'custom' && { moral: brief.moral.text }),
    ...(brief.idea !== null && { idea: brief.idea }),
    ...(brief.continues !== null && { continues: brief.continues }),
    ...(brief.retells && { retells: retoldData(brief.retells) }),
    ...(brief.toldBefore.length > 0 && {
      toldBefore: brief.toldBefore.slice(0, SUMMARIES).map(({ title, summary }) => ({ title, summary })),
      openingsUsed: brief.toldBefore.slice(0, OPENINGS).flatMap(({ opening }) => opening ?? []),
      namesUsed: [...new Set(brief.toldBefore.flatMap(({ names }) => names ?? []))].slice(0, NAMES),
    }),
  };
}

function retoldData({ title, summary, text, names }: RetoldStory) {
  return { title, ...(summary !== null && { summary }), text: beginningOf(text), names };
}

function beginningOf(text: string): string {
  // Cut within an emoji, it would be none.
  return text.slice(0, LONGEST_TEXT).toWellFormed();
}
