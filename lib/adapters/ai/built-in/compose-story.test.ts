import { describe, expect, test } from 'vitest';
import { BUILT_IN_LANGUAGES, type BuiltInLanguage } from '@/lib/languages';
import { ageBandOf, targetWordsFor } from '@/lib/stories/age-band';
import { MORALS } from '@/lib/stories/moral';
import { firstAndLastSentence } from '@/lib/stories/sentences';
import type { BriefChild, StoryBrief, ToldStory } from '@/lib/stories/story-brief';
import { composeStory } from './compose-story';
import { samples } from './samples';
import { countWords, fingerprint } from './words';

const AGES = [1, 4, 7, 11, 15];
const MINUTES = [1, 2, 3, 5, 8, 10, 15, 20, 30];

type Wanted = Partial<Omit<StoryBrief, 'ageBand' | 'targetWords'>>;

function briefOf(language: BuiltInLanguage, child: BriefChild, wanted: Wanted = {}): StoryBrief {
  const children = wanted.children ?? [child];
  const ageBand = ageBandOf(Math.min(...children.map(({ age }) => age)));
  const lengthMinutes = wanted.lengthMinutes ?? 3;
  return {
    language,
    type: 'child',
    heroes: [],
    moral: null,
    idea: null,
    continues: null,
    toldBefore: [],
    seed: 'seed',
    ...wanted,
    children,
    ageBand,
    lengthMinutes,
    targetWords: targetWordsFor(lengthMinutes, ageBand),
  };
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…][”»“]?)\s+/u).filter((sentence) => sentence !== '');
}

function firstSentence(paragraphs: readonly string[]): string {
  return sentencesOf(paragraphs[0] ?? '')[0] ?? '';
}

test('an unregistered language is refused', () => {
  const child: BriefChild = { name: 'Mila', age: 4, gender: 'female', interests: [], avoid: [] };
  expect(() => composeStory({ ...briefOf('en', child), language: 'ja' })).toThrow(RangeError);
});

describe.each(BUILT_IN_LANGUAGES)('the built-in storyteller in %s', (language) => {
  const sample = samples[language];
  const girl: BriefChild = {
    name: sample.girl,
    age: 5,
    gender: 'female',
    interests: [sample.knownInterest],
    avoid: [],
  };
  const boy: BriefChild = { ...girl, name: sample.boy, gender: 'male' };
  const hero = {
    name: sample.hero.name,
    gender: 'female',
    appearance: sample.hero.appearance,
    personalityTraits: [sample.hero.trait],
    interests: [],
    strengths: [sample.hero.strength],
  } as const;
  const tell = (wanted: Wanted = {}, child: BriefChild = girl) => composeStory(briefOf(language, child, wanted));
  const textOf = (wanted: Wanted = {}, child: BriefChild = girl) => tell(wanted, child).paragraphs.join('\n');
  const seeds = Array.from({ length: 25 }, (_, index) => `seed-${index}`);

  test('is deterministic, and another seed is another story', () => {
    expect(tell()).toEqual(tell());
    expect(tell({ seed: 'other' })).not.toEqual(tell());
  });

  test.each(AGES)('keeps to the length at age %i', (age) => {
    for (const lengthMinutes of MINUTES) {
      for (const seed of ['a', 'b', 'c']) {
        for (const wanted of [{}, { type: 'hero', heroes: [hero] }, { type: 'combined', heroes: [hero] }] as const) {
          const brief = briefOf(
            language,
            { ...girl, age },
            { ...wanted, lengthMinutes, seed, moral: { kind: 'listed', moral: 'honesty' } },
          );
          const share = countWords(composeStory(brief).paragraphs.join(' ')) / brief.targetWords;
          expect(Math.abs(share - 1), `${lengthMinutes} minutes, ${seed}: ${share.toFixed(2)}`).toBeLessThanOrEqual(
            0.15,
          );
        }
      }
    }
  });

  test('keeps to the length at every minute', () => {
    for (let lengthMinutes = 1; lengthMinutes <= 30; lengthMinutes += 1) {
      const age = AGES[lengthMinutes % AGES.length] ?? 1;
      const brief = briefOf(language, { ...girl, age }, { lengthMinutes, seed: `minute ${lengthMinutes}` });
      const share = countWords(composeStory(brief).paragraphs.join(' ')) / brief.targetWords;
      expect(Math.abs(share - 1), `${lengthMinutes} minutes: ${share.toFixed(2)}`).toBeLessThanOrEqual(0.15);
    }
  });

  test('repeats no long sentence within a story, and its typography is clean', () => {
    for (const age of AGES) {
      for (const moral of [...MORALS.map((listed) => ({ kind: 'listed', moral: listed }) as const), null]) {
        const { title, paragraphs, summary } = tell({ lengthMinutes: 30, moral, seed: `${age}` }, { ...girl, age });
        const long = paragraphs
          .flatMap(sentencesOf)
          .filter((sentence) => countWords(sentence) > 6)
          .map(fingerprint);
        expect(long.filter((sentence, index) => long.indexOf(sentence) !== index)).toEqual([]);
        expect([title, ...paragraphs, summary].join('\n')).not.toMatch(
          /['"]| {2}|undefined|null|NaN|\$\{|\[object|\.\.| [,.;]/u,
        );
      }
    }
  });

  const brother = { ...boy, age: 8 };
  const fiftyOf: Readonly<Record<string, (night: number) => [Wanted, BriefChild]>> = {
    'one child': () => [{}, girl],
    'a baby, two minutes each': () => [{ lengthMinutes: 2 }, { ...girl, age: 1 }],
    'a child with many a hero’s tale': () => [{ type: 'hero', heroes: [hero] }, boy],
    'two siblings in turn': (night) => [{}, night % 2 === 0 ? girl : brother],
  };

  test.each(Object.entries(fiftyOf))(
    'fifty stories for %s share no title, opening, plot line or ending',
    (_, wanted) => {
      const told: ToldStory[] = [];
      for (let night = 0; night < 50; night += 1) {
        const [wish, child] = wanted(night);
        const moral = { kind: 'listed', moral: 'kindness' } as const;
        const { title, paragraphs, summary } = tell({ seed: 'same', toldBefore: told, moral, ...wish }, child);
        // As the app remembers them.
        const { first, last } = firstAndLastSentence(paragraphs.join('\n\n'), language);
        told.unshift({ title, summary, opening: first, ending: last });
      }
      for (const key of ['title', 'summary', 'opening', 'ending'] as const)
        expect(new Set(told.map((story) => story[key])).size, key).toBe(50);
    },
  );

  test('openings differ by seed alone', () => {
    const openings = Array.from({ length: 50 }, (_, index) =>
      firstSentence(tell({ seed: `night ${index}` }).paragraphs),
    );
    expect(new Set(openings).size).toBe(50);
  });

  test('an interest carries the plot, not only the ending', () => {
    for (const seed of seeds) {
      const { paragraphs, summary } = tell({ seed });
      expect(summary).toMatch(sample.knownMaterial);
      expect(paragraphs.slice(1, -1).join(' ')).toMatch(sample.knownMaterial);
    }
  });

  test('an unknown interest is quoted', () => {
    const text = textOf({ seed: 'u' }, { ...girl, interests: [sample.unknownInterest] });
    expect(text).toContain(sample.unknownInterest);
  });

  test('an idea chooses the subject and is never copied', () => {
    for (const seed of seeds) {
      const text = textOf({ idea: sample.ideaAboutOther, seed });
      expect(text).toMatch(sample.otherMaterial);
      expect(text).not.toContain(sample.ideaAboutOther);
    }
  });

  test('each moral is decided in the middle of the story', () => {
    const deeds = MORALS.map((moral) =>
      tell({ moral: { kind: 'listed', moral } })
        .paragraphs.slice(1, -1)
        .join('\n'),
    );
    expect(new Set(deeds).size).toBe(MORALS.length);
    for (const seed of seeds) {
      const { paragraphs } = tell({ moral: { kind: 'custom', text: sample.customMoral }, seed });
      expect(paragraphs.slice(1, -1).join(' ')).toContain(sample.customMoral);
    }
  });

  test('what a child fears or must not eat never occurs', () => {
    for (const { typed, banned } of sample.fears) {
      for (const lengthMinutes of [1, 5, 30]) {
        for (const seed of seeds.slice(0, 8)) {
          const { title, paragraphs, summary } = tell(
            { lengthMinutes, seed },
            { ...girl, interests: [sample.otherInterest, typed], avoid: [typed] },
          );
          expect([title, ...paragraphs, summary].join('\n'), typed).not.toMatch(banned);
        }
      }
    }
  });

  test('gender and number agree', () => {
    for (const seed of seeds) {
      const [she, he] = [textOf({ lengthMinutes: 10, seed }), textOf({ lengthMinutes: 10, seed }, boy)];
      expect(she).toMatch(sample.girlOnly.some);
      expect(he).toMatch(sample.boyOnly.some);
      if (sample.girlOnly.never) expect(she).not.toMatch(sample.girlOnly.never);
      if (sample.boyOnly.never) expect(he).not.toMatch(sample.boyOnly.never);
      expect(textOf({ children: [girl, boy], seed })).toMatch(sample.siblings.some);
    }
  });

  test('types decide who acts', () => {
    expect(tell({ type: 'hero', heroes: [hero] }).summary).toContain(hero.name);
    expect(tell({ type: 'hero', heroes: [hero] }).summary).not.toContain(girl.name);
    const combined = tell({ type: 'combined', heroes: [hero] }).summary;
    expect(combined).toContain(hero.name);
    expect(combined).toContain(girl.name);
  });

  test('a continuation remembers the earlier title', () => {
    const continues = { title: 'Abc Xyz', summary: null, ending: null };
    expect(firstSentence(tell({ continues }).paragraphs)).toContain('Abc Xyz');
  });

  test('sentences grow with the reader', () => {
    const mean = (age: number) => {
      const sentences = seeds.flatMap((seed) =>
        tell({ seed, lengthMinutes: 8 }, { ...girl, age }).paragraphs.flatMap(sentencesOf),
      );
      return sentences.reduce((sum, sentence) => sum + countWords(sentence), 0) / sentences.length;
    };
    expect(mean(11)).toBeGreaterThan(mean(4) * 1.5);
    expect(mean(7)).toBeGreaterThan(mean(4) * 1.1);
  });
});
