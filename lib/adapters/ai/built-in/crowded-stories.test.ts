import { describe, expect, test } from 'vitest';
import { BUILT_IN_LANGUAGES } from '@/lib/languages';
import { ageBandOf, targetWordsFor } from '@/lib/stories/age-band';
import { MORALS } from '@/lib/stories/moral';
import type { BriefChild, BriefHero, StoryBrief } from '@/lib/stories/story-brief';
import { composeStory } from './compose-story';
import { german } from './de/pack';
import { english } from './en/pack';
import { spanish } from './es/pack';
import { french } from './fr/pack';
import { russian } from './ru/pack';
import type { Casting, StoryPack } from './story-pack';
import { countWords } from './words';

const SHORT = ['Mila', 'Tom', 'Ida', 'Ben', 'Zoe', 'Max'];
const LONG = [
  'Maximiliane Elisabeth von und zu Hohen',
  'Bartholomew Alexander the Third',
  'Anna Luisa de la Cruz',
  'Jean Baptiste Emmanuel',
  'Ann Lee',
  'Bo Jackson Junior',
];

function childOf(name: string): BriefChild {
  return { name, age: 1, gender: 'female', interests: [], avoid: [] };
}

function heroOf(name: string): BriefHero {
  const words = { personalityTraits: ['brave'], interests: [], strengths: ['flying'] };
  return { name, gender: 'male', appearance: 'a blue cape', ...words };
}

const CASTS = {
  'six children': { type: 'child', children: SHORT.map(childOf), heroes: [] },
  'a long name': { type: 'child', children: LONG.slice(0, 1).map(childOf), heroes: [] },
  'six long names': { type: 'child', children: LONG.map(childOf), heroes: [] },
  'three children, two heroes': {
    type: 'combined',
    children: SHORT.slice(0, 3).map(childOf),
    heroes: ['Captain Luna', 'Sir Purr'].map(heroOf),
  },
  'six children, three heroes': {
    type: 'combined',
    children: LONG.map(childOf),
    heroes: ['Captain Luna of the Silver Sea', 'Sir Purr Whiskers the Great', 'Robo'].map(heroOf),
  },
} as const;

function briefOf(language: string, told: Partial<StoryBrief>, age: number, lengthMinutes: number): StoryBrief {
  const ageBand = ageBandOf(age);
  const targetWords = targetWordsFor(lengthMinutes, ageBand);
  const empty = { moral: null, idea: null, continues: null, toldBefore: [], seed: 'seed' };
  const alone = { type: 'child', children: [childOf('Mila')], heroes: [] } as const;
  return { language, ...empty, ...alone, ...told, ageBand, lengthMinutes, targetWords };
}

/** The echoes of a moral’s choices for one child; what a pack makes of its stage is its own affair. */
function echoesOf<S>(pack: StoryPack<S>, moral: (typeof MORALS)[number]): string[] {
  const protagonists = [{ name: 'Mila', gender: 'female' }] as const;
  const empty = { listeners: [], heroes: [], children: [], customMoral: null, idea: null, previousTitle: null };
  const casting: Casting = { protagonists, subject: { kind: 'known', id: 'stars' }, ...empty };
  const stage = pack.stage(casting, (items) => {
    const [first] = items;
    if (first === undefined) throw new RangeError('Nothing to pick from');
    return first;
  });
  return pack.dilemmas[moral].map((dilemma) => dilemma.echo(stage));
}

const ECHOES = {
  de: (moral: (typeof MORALS)[number]) => echoesOf(german, moral),
  en: (moral: (typeof MORALS)[number]) => echoesOf(english, moral),
  es: (moral: (typeof MORALS)[number]) => echoesOf(spanish, moral),
  fr: (moral: (typeof MORALS)[number]) => echoesOf(french, moral),
  ru: (moral: (typeof MORALS)[number]) => echoesOf(russian, moral),
};

describe.each(BUILT_IN_LANGUAGES)('a short story in %s', (language) => {
  test.each(Object.entries(CASTS))('with %s keeps to its length and names everybody', (_, cast) => {
    for (const [index, moral] of MORALS.entries()) {
      const [age, minutes] = (
        [
          [1, 1],
          [1, 1],
          [4, 1],
          [10, 1],
          [1, 2],
        ] as const
      )[index % 5] ?? [1, 1];
      const told = { ...cast, moral: { kind: 'listed', moral }, seed: `${index}` } as const;
      const brief = briefOf(language, told, age, minutes);
      const { paragraphs, summary } = composeStory(brief);
      const share = countWords(paragraphs.join(' ')) / brief.targetWords;
      expect(Math.abs(share - 1), `${age} years, ${minutes} minutes: ${share.toFixed(2)}`).toBeLessThanOrEqual(0.15);
      for (const { name } of [...cast.children, ...cast.heroes]) {
        expect(paragraphs.join(' ')).toContain(name.split(' ')[0]);
        expect(summary).toContain(name);
      }
    }
  });

  test('ends with the moral once more, even in a minute', () => {
    for (const moral of MORALS) {
      const echoes = ECHOES[language](moral);
      for (const [night, age] of [1, 1, 4, 7, 11].entries()) {
        const told = { moral: { kind: 'listed', moral }, seed: `${night}` } as const;
        const brief = briefOf(language, told, age, 1);
        const { paragraphs } = composeStory(brief);
        const ending = paragraphs.slice(-3).join(' ');
        expect(
          echoes.some((echo) => ending.includes(echo)),
          `${moral}, ${age}: ${ending}`,
        ).toBe(true);
        expect(Math.abs(countWords(paragraphs.join(' ')) / brief.targetWords - 1)).toBeLessThanOrEqual(0.15);
      }
    }
  });
});
