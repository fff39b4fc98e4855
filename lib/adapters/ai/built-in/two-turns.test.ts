import { describe, expect, test } from 'vitest';
import { BUILT_IN_LANGUAGES, type BuiltInLanguage } from '@/lib/languages';
import { ageBandOf, targetWordsFor } from '@/lib/stories/age-band';
import { MORALS } from '@/lib/stories/moral';
import type { BriefChild, StoryBrief } from '@/lib/stories/story-brief';
import { german } from './de/pack';
import { english } from './en/pack';
import { spanish } from './es/pack';
import { french } from './fr/pack';
import type { Paragraph } from './line';
import { russian } from './ru/pack';
import type { Dilemma, StoryPack } from './story-pack';
import { type Storyteller, storytellerOf } from './storyteller';
import { countWords } from './words';

/** One for each part of a story, in their order; none of them counts as a word. */
const WISH = '☉';
const SETBACK = '♁';
const DILEMMA = '♃';
const FULFILMENT = '♄';
const ECHO = '☽';
const WHOLE = WISH + SETBACK + DILEMMA + FULFILMENT + ECHO;

const marked = (mark: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] => {
  const [first = [], ...others] = paragraphs;
  return [[mark, ...first], ...others];
};

/** A pack whose parts can be told apart in the finished story. */
function withMarks<S>(pack: StoryPack<S>): StoryPack<S> {
  const dilemmas = (told: readonly Dilemma<S>[]): Dilemma<S>[] =>
    told.map((dilemma) => ({
      ...dilemma,
      tell: (stage) => marked(DILEMMA, dilemma.tell(stage)),
      echo: (stage) => `${ECHO} ${dilemma.echo(stage)}`,
    }));
  return {
    ...pack,
    plots: pack.plots.map((plot) => ({
      ...plot,
      begin: (stage) => marked(WISH, plot.begin(stage)),
      end: (stage) => marked(FULFILMENT, plot.end(stage)),
    })),
    setbacks: pack.setbacks.map((scene) => ({ ...scene, tell: (stage) => marked(SETBACK, scene.tell(stage)) })),
    dilemmas: {
      ...pack.dilemmas,
      ...Object.fromEntries(
        ([...MORALS, 'custom', 'none'] as const).map((moral) => [moral, dilemmas(pack.dilemmas[moral])]),
      ),
    },
  };
}

const storytellers: Record<BuiltInLanguage, Storyteller> = {
  de: storytellerOf('de', withMarks(german)),
  en: storytellerOf('en', withMarks(english)),
  es: storytellerOf('es', withMarks(spanish)),
  fr: storytellerOf('fr', withMarks(french)),
  ru: storytellerOf('ru', withMarks(russian)),
};

function childOf(name: string, age: number): BriefChild {
  return { name, age, gender: 'female', interests: [], avoid: [] };
}

const hero = {
  name: 'Luna',
  gender: 'female',
  appearance: null,
  personalityTraits: ['brave'],
  interests: [],
  strengths: ['flying'],
} as const;

type Cast = (age: number) => Pick<StoryBrief, 'type' | 'children' | 'heroes'>;

const oneChild: Cast = (age) => ({ type: 'child', children: [childOf('Mila', age)], heroes: [] });

const CASTS: Readonly<Record<string, Cast>> = {
  'one child': oneChild,
  'two children': (age) => ({ type: 'child', children: [childOf('Mila', age), childOf('Ida', age)], heroes: [] }),
  'a hero': (age) => ({ type: 'hero', children: [childOf('Mila', age)], heroes: [hero] }),
  'a child and a hero': (age) => ({ type: 'combined', children: [childOf('Mila', age)], heroes: [hero] }),
};

const AGES = [1, 4, 7, 11, 15];

const WISHES: readonly StoryBrief['moral'][] = [
  ...MORALS.map((moral) => ({ kind: 'listed', moral }) as const),
  { kind: 'custom', text: 'Share the last pear.' },
  null,
];

describe.each(BUILT_IN_LANGUAGES)('a story in %s', (language) => {
  const expectWhole = (cast: Cast, age: number, lengthMinutes: number, night: number) => {
    const ageBand = ageBandOf(age);
    const brief: StoryBrief = {
      ...cast(age),
      language,
      moral: WISHES[night % WISHES.length] ?? null,
      idea: null,
      continues: null,
      toldBefore: [],
      seed: `night ${night}`,
      ageBand,
      lengthMinutes,
      targetWords: targetWordsFor(lengthMinutes, ageBand),
    };
    const text = storytellers[language](brief).paragraphs.join('\n');
    const which = `${age} years, ${lengthMinutes} minutes, night ${night}`;
    expect(text.replace(new RegExp(`[^${WHOLE}]`, 'gu'), ''), which).toBe(WHOLE);
    const share = countWords(text) / brief.targetWords;
    expect(Math.abs(share - 1), `${which}: ${share.toFixed(2)}`).toBeLessThanOrEqual(0.15);
  };

  test.each(AGES)('at age %i has a wish, two turns, its fulfilment and the moral’s echo, however long', (age) => {
    for (let minutes = 1; minutes <= 30; minutes += 1) expectWhole(oneChild, age, minutes, minutes);
  });

  test.each(Object.entries(CASTS))('about %s has them even in a minute', (_, cast) => {
    for (const age of AGES) {
      for (let night = 0; night < WISHES.length; night += 1) expectWhole(cast, age, 1, night);
    }
  });
});
