import { expect, test } from 'vitest';
import { BUILT_IN_LANGUAGES } from '@/lib/languages';
import { ageBandOf, targetWordsFor } from '@/lib/stories/age-band';
import type { StoryBrief } from '@/lib/stories/story-brief';
import { composeStory } from './compose-story';
import { countWords } from './words';

const LONG =
  'Whoever takes a small step every evening will stand one day on top of the hill and look back in wonder at how short the way has been after all, and how kind it was of so many to come along for company';

test.each(BUILT_IN_LANGUAGES)('in %s a moral as long as the form allows is told word for word', (language) => {
  expect([...LONG].length).toBe(200);
  for (const [age, lengthMinutes] of [
    [4, 2],
    [7, 1],
    [7, 5],
    [11, 3],
  ] as const) {
    const ageBand = ageBandOf(age);
    const brief: StoryBrief = {
      ...{ language, type: 'child', heroes: [], idea: null, continues: null, toldBefore: [], seed: 'moral' },
      ...{ ageBand, lengthMinutes, targetWords: targetWordsFor(lengthMinutes, ageBand) },
      children: [{ name: 'Mila', age, gender: 'female', interests: [], avoid: [] }],
      moral: { kind: 'custom', text: LONG },
    };
    const { paragraphs } = composeStory(brief);
    expect(paragraphs.join(' ')).toContain(LONG);
    expect(Math.abs(countWords(paragraphs.join(' ')) / brief.targetWords - 1)).toBeLessThanOrEqual(0.15);
  }
});
