import { describe, expect, it } from 'vitest';
import { chapterPauses } from './chapter-pauses';
import { splitParagraphs } from './paragraphs';

const HUNDRED = `${'word '.repeat(99)}end.`;

const story = (...paragraphs: string[]) => paragraphs.join('\n\n');

const pausesIn = (content: string, minutes = 10) =>
  [...chapterPauses(splitParagraphs(content), minutes)].map((start) => content.slice(start, start + 12));

describe('a long story', () => {
  it('takes a breath every three minutes or so', () => {
    expect(pausesIn(story(...Array.from({ length: 10 }, (_, index) => `Part ${index}. ${HUNDRED}`)))).toEqual([
      expect.stringContaining('Part 4.'),
      expect.stringContaining('Part 8.'),
    ]);
  });

  it('does so neither in the middle of a conversation nor before its first word', () => {
    const long = story(HUNDRED, HUNDRED, HUNDRED, HUNDRED);
    expect(pausesIn(story(long, '“Who is there?” asked Nora.', '“Me,” said the snail.', 'It was late.'))).toEqual([
      'It was late.',
    ]);
    expect(pausesIn(story(long, '— Кто там? — спросила Нора.', 'Было поздно.'))).toEqual(['Было поздно.']);
    expect(pausesIn(story(`${long} “Come in.”`, HUNDRED))).toEqual([]);
  });

  it('keeps its pauses while it grows', () => {
    const whole = story(...Array.from({ length: 30 }, (_, index) => `Part ${index}. ${HUNDRED}`));
    const all = [...chapterPauses(splitParagraphs(whole), 20)];
    for (let length = 0; length < whole.length; length += 97) {
      const grown = splitParagraphs(whole.slice(0, length));
      const last = grown.at(-1)?.start ?? 0;
      expect([...chapterPauses(grown, 20)].filter((start) => start < last)).toEqual(
        all.filter((start) => start < last),
      );
    }
  });
});

it('a short story is told in one breath', () => {
  expect(pausesIn(story(...Array.from({ length: 10 }, () => HUNDRED)), 5)).toEqual([]);
});
