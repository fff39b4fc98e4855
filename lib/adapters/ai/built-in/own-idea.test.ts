import { expect, test } from 'vitest';
import { BUILT_IN_LANGUAGES, type BuiltInLanguage } from '@/lib/languages';
import { ageBandOf, targetWordsFor } from '@/lib/stories/age-band';
import type { StoryBrief } from '@/lib/stories/story-brief';
import { composeStory } from './compose-story';
import { countWords } from './words';

function briefOf(language: BuiltInLanguage, idea: string, age: number, lengthMinutes: number): StoryBrief {
  const ageBand = ageBandOf(age);
  return {
    ...{ language, type: 'child', heroes: [], idea, moral: null, continues: null, toldBefore: [], seed: 'idea' },
    ...{ ageBand, lengthMinutes, targetWords: targetWordsFor(lengthMinutes, ageBand) },
    children: [{ name: 'Mila', age, gender: 'female', interests: [], avoid: ['zebras'] }],
  };
}

function textOf(brief: StoryBrief): string {
  return composeStory(brief).paragraphs.join('\n');
}

test.each(BUILT_IN_LANGUAGES)('in %s an idea that names no topic is what somebody asked for', (language) => {
  for (const [age, minutes] of [
    [1, 1],
    [4, 1],
    [4, 3],
    [7, 5],
    [11, 2],
  ] as const) {
    const brief = briefOf(language, 'Quaglimpf and the {hiccup}. <b>Then</b> something "else"!', age, minutes);
    const text = textOf(brief);
    expect(text).toMatch(/[“„«]\s?Quaglimpf and the hiccup\.?\s?[”“»]/u);
    expect(text).not.toMatch(/[{}<>"]|\.\./u);
    expect(Math.abs(countWords(text) / brief.targetWords - 1)).toBeLessThanOrEqual(0.15);
  }
});

test('a long idea is told as far as there is room, and one that names a fear not at all', () => {
  const long = `Quaglimpf ${'and his very good friend '.repeat(20)}`;
  expect(textOf(briefOf('en', long, 7, 5))).toMatch(/“Quaglimpf and his very good friend and [^”]*…”/u);
  expect(textOf(briefOf('en', 'Quaglimpf and the zebra', 7, 5))).not.toContain('Quaglimpf');
  expect(textOf(briefOf('en', '“…” !?', 7, 5))).not.toContain('asked for a story');
});
