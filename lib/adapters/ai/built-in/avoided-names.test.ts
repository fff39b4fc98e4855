import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BuiltInLanguage } from '@/lib/languages';
import type { BriefChild, StoryBrief } from '@/lib/stories/story-brief';
import { avoidanceOf } from './avoidance';
import { composeStory } from './compose-story';
import { wordsOf } from './words';

function briefOf(language: BuiltInLanguage, children: readonly BriefChild[], seed: string): StoryBrief {
  const moral = { kind: 'listed', moral: 'honesty' } as const;
  const told = { heroes: [], idea: null, continues: null, toldBefore: [], seed, moral };
  return { language, type: 'child', children, ageBand: '3-5', lengthMinutes: 3, targetWords: 345, ...told };
}

function childOf(name: string, avoid: readonly string[]): BriefChild {
  return { name, age: 5, gender: 'other', interests: [], avoid };
}

/** Names of as many words that mean nothing. */
const PLAIN = ['Nora', 'Bruno'];

test.each([
  ['en', ['Rose'], 'roses'],
  ['en', ['Lily'], 'lily'],
  ['en', ['Nora', 'Robin'], 'robins'],
  ['en', ['Fox'], 'foxes'],
  ['de', ['Wolf'], 'Wölfe'],
  ['de', ['Mila', 'Rose'], 'Rosen'],
  ['es', ['Rosa'], 'rosas'],
  ['fr', ['Rose', 'Blanche'], 'les roses'],
  ['ru', ['Роза', 'Лев'], 'розы'],
] as const)('in %s, %s: the name changes nothing in a story without %s', (language, names, avoided) => {
  const tell = (called: readonly string[], seed: string) => {
    const children = called.map((name, index) => childOf(name, index === 0 ? [avoided] : []));
    const { title, paragraphs, summary } = composeStory(briefOf(language, children, seed));
    return [title, ...paragraphs, summary].join('\n');
  };
  for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
    const plain = names.map((_, index) => PLAIN[index] ?? '');
    const told = tell(plain, seed);
    const expected = names.reduce((text, name, index) => text.replaceAll(PLAIN[index] ?? '', name), told);
    expect(tell(names, seed)).toBe(expected);
    for (const name of names) expect(expected).toContain(name);
    expect(wordsOf(told)).not.toContain(avoided.toLowerCase());
  }
});

test.each([
  ['de', 'Wolf', 'Wölfe', '„Komm“, sagte Wolf. Das war Wolf, neben Wolf.', 'Da kam ein Wolf.'],
  ['de', 'Wolf', 'Wölfe', 'Den Wald kannte Wolf.', 'Der große, böse Wolf kam.'],
  ['de', 'Rose', 'Rosen', 'Da lachte Rose.', 'Es roch nach einer alten Rose.'],
  ['en', 'Rose', 'roses', 'Rose laughed.', 'Rose had a rose.'],
  ['en', 'Rose', 'roses', 'Off ran Rose.', 'Nora and the Rose'],
  ['es', 'Rosa', 'rosas', 'Vino Rosa.', 'Rosa vio una rosa.'],
  ['fr', 'Rose', 'roses', 'Voici Rose.', 'Rose vit une rose.'],
  ['ru', 'Роза', 'розы', 'Пришла Роза.', 'Там росла роза.'],
] as const)('in %s, %s may be named and %s may not', (language, name, avoided, named, told) => {
  const { forbids } = avoidanceOf(briefOf(language, [childOf(name, [avoided])], 'a'), language);
  expect(forbids(named)).toBe(false);
  expect(forbids(told)).toBe(true);
});

test.each([
  ['de', 'Der kleine Bär', 'Bären', 'Da kam Der kleine Bär.', 'Bär und Hase kamen.'],
  ['de', 'Kapitän Bär', 'Bären', 'Kapitän Bär kam. Bär lachte.', 'Ein Bär kam.'],
  ['de', 'Mut Bär Vom See', 'Bären', 'Mut lachte.', 'Bär lachte.'],
  ['en', 'The Little Bear', 'bears', 'In came The Little Bear.', 'Bear laughed.'],
  ['en', 'Captain Bear of the Sea', 'bears', 'Captain Bear laughed.', 'Bear laughed.'],
] as const)('in %s, the hero %s frees no other %s', (language, name, avoided, named, told) => {
  const hero = { name, gender: 'male', appearance: null, personalityTraits: [], interests: [], strengths: [] } as const;
  const brief = briefOf(language, [childOf('Nora', [avoided])], 'a');
  const { forbids } = avoidanceOf({ ...brief, type: 'combined', heroes: [hero] }, language);
  expect(forbids(named)).toBe(false);
  expect(forbids(told)).toBe(true);
});

const ODD = [
  'Nora 🐌',
  'Anna-Lena',
  'Siobhán O’Hara',
  'J. R. (“Jo”) [x] von {y} | $&\\+*?^/',
  '100 %',
  '.',
  '李小龍',
  '-',
];

test.each(ODD)('%s is a name like any other', (name) => {
  fc.assert(
    fc.property(fc.constantFrom('de', 'en', 'es', 'fr', 'ru'), fc.constantFrom([], ['dogs']), (language, avoid) => {
      const story = composeStory(briefOf(language, [childOf(name, avoid), childOf('Mia Maria von Berg', [])], 'a'));
      expect(story.paragraphs.join(' ')).toContain(name);
    }),
    { numRuns: 6 },
  );
});

test('there is a story about everybody, whatever they are called and whatever they fear', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
  fc.assert(
    fc.property(fc.constantFrom('de', 'en', 'es', 'fr', 'ru'), name, name, (language, called, avoided) => {
      const { paragraphs } = composeStory(briefOf(language, [childOf(called.trim(), [avoided])], 'a'));
      expect(paragraphs.length).toBeGreaterThan(5);
    }),
    { numRuns: 60 },
  );
});
