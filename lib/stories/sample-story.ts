import type { BuiltInLanguage } from '../languages';
import { ageBandOf, targetWordsFor } from './age-band';
import type { BriefChild, StoryBrief } from './story-brief';

/** A story for somebody who only looks in: what it is asked with, and what was told. */
export type SampleStory = {
  language: BuiltInLanguage;
  childName: string;
  title: string;
  /** Paragraphs with an empty line between them, as a story's content is. */
  content: string;
};

/** Five-year-olds who like snails, and the seed of a story that shows it. */
const CHILDREN: Readonly<Record<BuiltInLanguage, { name: string; interest: string; seed: string }>> = {
  en: { name: 'Nora', interest: 'snails', seed: 'h' },
  ru: { name: 'Маша', interest: 'улитки', seed: 'f' },
  es: { name: 'Lucía', interest: 'caracoles', seed: 'e' },
  de: { name: 'Lina', interest: 'Schnecken', seed: 'd' },
  fr: { name: 'Chloé', interest: 'escargots', seed: 'f' },
};

const MINUTES = 1;

/** The same for everybody, so that it is told and spoken once. */
export function sampleBrief(language: BuiltInLanguage): StoryBrief {
  const { name, interest, seed } = CHILDREN[language];
  const child: BriefChild = { name, age: 5, gender: 'female', interests: [interest], avoid: [] };
  const ageBand = ageBandOf(child.age);
  return {
    language,
    type: 'child',
    children: [child],
    heroes: [],
    moral: { kind: 'listed', moral: 'kindness' },
    ageBand,
    lengthMinutes: MINUTES,
    targetWords: targetWordsFor(MINUTES, ageBand),
    idea: null,
    continues: null,
    toldBefore: [],
    seed,
  };
}
