import { expect, test } from 'vitest';
import { ageBandOf, targetWordsFor } from '@/lib/stories/age-band';
import { MORALS } from '@/lib/stories/moral';
import { composeStory } from './compose-story';
import { blockOf, chooserFor, paragraphsOf } from './fit-length';
import type { Paragraph } from './line';

function told(...paragraphs: readonly Paragraph[]): string[] {
  const block = blockOf(0, paragraphs, chooserFor('young'));
  return paragraphsOf([block], new Set(block.lines));
}

test('an answer begins its own paragraph, and one speaker’s words go on', () => {
  expect(told(['“We never knew it,” said Ann. “Never.”', '“Correct,” said the toad.'])).toEqual([
    '“We never knew it,” said Ann. “Never.”',
    '“Correct,” said the toad.',
  ]);
  expect(told(['“Correct,” said the toad. “That’s it.”', '“Come in.”'])).toEqual([
    '“Correct,” said the toad. “That’s it. Come in.”',
  ]);
  expect(told(['„Wir kennen es nicht“, sagte Mila.', '„Richtig“, sagte die Kröte. „Herein.“'])).toEqual([
    '„Wir kennen es nicht“, sagte Mila.',
    '„Richtig“, sagte die Kröte. „Herein.“',
  ]);
  expect(told(['“Hello!” they called. “Hello!” “Hello!” said the hill.'])).toEqual([
    '“Hello!” they called. “Hello!” “Hello!” said the hill.',
  ]);
});

/** Words that only one speaker of a choice says, and that nobody else’s speech may run into. */
const ANSWERS = {
  en: [
    '“Correct,”',
    '“The word is the truth,”',
    '“You did say,”',

    '“Thank you,” baaed',
    '“Just say that',
  ],
  de: ['„Richtig', '„Du hast es ja gesagt“', '„Danke“, blökten', '„Wir sagen, wir hätten'],
} as const;

test.each(['en', 'de'] as const)('in %s nobody speaks with another’s mouth', (language) => {
  for (const [index, moral] of MORALS.entries()) {
    for (let night = 0; night < 30; night += 1) {
      const ageBand = ageBandOf([4, 7, 11][night % 3] ?? 4);
      const lengthMinutes = 1 + (night % 3);
      const children = ['Ann', 'Ben']
        .slice(0, 1 + ((night + index) % 2))
        .map((name) => ({ name, age: 5, gender: 'other', interests: [], avoid: [] }) as const);
      const { paragraphs } = composeStory({
        ...{ language, type: 'child', children, heroes: [], idea: null, continues: null, toldBefore: [] },
        ...{ ageBand, lengthMinutes, targetWords: targetWordsFor(lengthMinutes, ageBand) },
        ...{ moral: { kind: 'listed', moral }, seed: `${night}` },
      });
      for (const paragraph of paragraphs) {
        for (const answer of ANSWERS[language]) {
          if (paragraph.includes(answer.slice(1))) expect(paragraph.startsWith(answer), paragraph).toBe(true);
        }
      }
    }
  }
});

test('whoever agrees has heard something to agree with', () => {
  let agreed = 0;
  for (let night = 0; night < 60; night += 1) {
    const ageBand = ageBandOf([4, 7, 11][night % 3] ?? 4);
    const { paragraphs } = composeStory({
      ...{ language: 'en', type: 'child', heroes: [], idea: null, continues: null, toldBefore: [] },
      ...{ ageBand, lengthMinutes: 2, targetWords: targetWordsFor(2, ageBand), seed: `${night}` },
      children: [{ name: 'Ann', age: 5, gender: 'female', interests: [], avoid: [] }],
      moral: { kind: 'listed', moral: 'bravery' },
    });
    const reply = paragraphs.findIndex((paragraph) => paragraph.startsWith('“Nor do I,”'));
    if (reply < 0) continue;
    agreed += 1;
    expect(paragraphs[reply - 1]).toMatch(/I don’t/u);
  }
  expect(agreed).toBeGreaterThan(0);
});
