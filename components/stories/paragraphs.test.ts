import { describe, expect, it } from 'vitest';
import { lastFinishedParagraph, splitParagraphs } from './paragraphs';

describe('splitParagraphs', () => {
  it('cuts at blank lines and knows where each paragraph begins', () => {
    const content = 'Once upon a time.\n\n“Hush,”\nsaid the owl.\n \nThe end.\n';
    expect(splitParagraphs(content)).toEqual([
      { start: 0, text: 'Once upon a time.' },
      { start: 19, text: '“Hush,”\nsaid the owl.' },
      { start: 43, text: 'The end.' },
    ]);
  });

  it('is empty for nothing and for blank lines', () => {
    expect(splitParagraphs('')).toEqual([]);
    expect(splitParagraphs(' \n\n \n')).toEqual([]);
  });

  it('never moves or changes a finished paragraph while the text grows', () => {
    const content = '\n\nEin Stern.\n\nZwei Sterne.\n\n\nDrei 🌟 Sterne.\nUnd Schluss.';
    const whole = splitParagraphs(content);
    for (let length = 0; length <= content.length; length += 1) {
      const grown = splitParagraphs(content.slice(0, length));
      expect(grown.slice(0, -1)).toEqual(whole.slice(0, Math.max(0, grown.length - 1)));
    }
  });
});

describe('lastFinishedParagraph', () => {
  it('leaves out the paragraph that is growing', () => {
    expect(lastFinishedParagraph('One.\n\nTwo.\n\nThr', true)).toBe('Two.');
    expect(lastFinishedParagraph('One', true)).toBe('');
  });

  it('counts a paragraph as finished once a blank line follows it', () => {
    expect(lastFinishedParagraph('One.\n\n', true)).toBe('One.');
  });

  it('takes the last one when the story is told', () => {
    expect(lastFinishedParagraph('One.\n\nTwo.', false)).toBe('Two.');
  });
});
