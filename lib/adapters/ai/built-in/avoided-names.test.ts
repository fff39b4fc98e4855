import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BuiltInLanguage } from '@/lib/languages';
import type { BriefChild, StoryBrief } from '@/lib/stories/story-brief';
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
