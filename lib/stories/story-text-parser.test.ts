import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StoryTextParser } from './story-text-parser';

function read(pieces: string[]) {
  const parser = new StoryTextParser();
  let title: string | undefined;
  let text = '';
  for (const piece of pieces) {
    const chunk = parser.push(piece);
    title = chunk.title ?? title;
    text += chunk.text ?? '';
  }
  const { chunk, trailer } = parser.end();
  return { title: chunk.title ?? title, text: text + (chunk.text ?? ''), ...trailer };
}

const WHOLE = `# The Lantern Snail

Nora could not sleep. “Who is there?” she asked.

Nobody - only the wind.

---
Summary: Nora meets a snail with a lantern.
Names: Pip, Old Oak`;

describe('StoryTextParser', () => {
  it('tells title, text, summary and names apart, however the stream is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: WHOLE.length - 1 }), { maxLength: 40 }), (cuts) => {
        const places = [0, ...[...new Set(cuts)].sort((a, b) => a - b), WHOLE.length];
        const pieces = places.slice(1).map((place, index) => WHOLE.slice(places[index], place));
        expect(read(pieces)).toEqual({
          title: 'The Lantern Snail',
          text: 'Nora could not sleep. “Who is there?” she asked.\n\nNobody - only the wind.',
          summary: 'Nora meets a snail with a lantern.',
          names: ['Pip', 'Old Oak'],
        });
      }),
    );
  });

  it.each([
    ['**The Moon Boat**\n\nIt sailed.', 'The Moon Boat'],
    ['Title: The Moon Boat\nIt sailed.', 'The Moon Boat'],
    ['\n\n## “The Moon Boat”\n\nIt sailed.', 'The Moon Boat'],
    ['# The\tMoon\u2028Boat\n\nIt sailed.', 'The Moon Boat'],
    ['# The Fox Who Said “Good Night”\n\nIt sailed.', 'The Fox Who Said “Good Night”'],
  ])('takes the marks off a title: %j', (stream, title) => {
    expect(read([stream])).toMatchObject({ title, text: 'It sailed.' });
  });

  it('takes a long first line for the story, without a title', () => {
    const line = `${'Once upon a time there was a very long first line. '.repeat(4)}`.trim();
    expect(read([line.slice(0, 50), line.slice(50), '\n\nThe end.'])).toMatchObject({
      title: undefined,
      text: `${line}\n\nThe end.`,
    });
  });

  it.each(['# \u200b', '“\u2800”', '# The Moon\u0007 Boat'])('takes no title that could not be typed: %j', (line) => {
    expect(read([`${line}\n\nIt sailed.`]).title).toBeUndefined();
  });

  it('keeps a line of dashes between two scenes as an empty line', () => {
    expect(read(['# T\n\nOne.\n\n---\n\nTwo.\n\n---\nSummary: Both.'])).toMatchObject({
      text: 'One.\n\nTwo.',
      summary: 'Both.',
    });
  });

  it('never gives white space at the end, which would have to be taken back', () => {
    const parser = new StoryTextParser();
    parser.push('# T\n\n');
    expect(parser.push('One. \n\n').text).toBe('One.');
    expect(parser.push('Two.').text).toBe('\n\nTwo.');
  });

  it('gives nothing for nothing', () => {
    expect(read([''])).toEqual({ title: undefined, text: '', summary: null, names: [] });
    expect(read(['# Only a title'])).toMatchObject({ title: 'Only a title', text: '' });
  });
});
