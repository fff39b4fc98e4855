import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordGate } from './word-gate';

function letThrough(pieces: readonly string[]): { shown: string[]; isShut: boolean } {
  const gate = new WordGate();
  const shown = [...pieces.map((piece) => gate.push(piece)), gate.end()];
  return { shown, isShut: gate.isShut };
}

describe('WordGate', () => {
  it('lets ordinary words through as they come', () => {
    const pieces = ['Once', ' upon', ' a', ' time', ' a', ' wolf', ' knit', 'ted', '.'];
    expect(letThrough(pieces)).toEqual({ shown: [...pieces, ''], isShut: false });
  });

  it('shuts before an unfit word, however it is cut', () => {
    for (const pieces of [
      ['The ', 'shit', 'ty day'],
      ['The shi', 'tty ', 'day'],
      ['The ', 'shi', 't', ' day'],
    ]) {
      const { shown, isShut } = letThrough(pieces);
      expect({ text: shown.join(''), isShut }, pieces.join('|')).toEqual({ text: 'The ', isShut: true });
    }
  });

  it('holds a beginning back until it is clear what it is', () => {
    const gate = new WordGate();
    expect(['They ', 'kill ', 'the ', 'lights', '.'].map((piece) => gate.push(piece))).toEqual([
      'They ',
      '',
      '',
      '',
      'kill the lights.',
    ]);
    const other = new WordGate();
    expect(['They ', 'kill ', 'the ', 'father', '.'].map((piece) => other.push(piece)).join('')).toBe('They ');
    expect(other.isShut).toBe(true);
  });

  it('gives at the end what was held back', () => {
    expect(letThrough(['It was por'])).toEqual({ shown: ['It was ', 'por'], isShut: false });
    expect(letThrough(['It was porn'])).toEqual({ shown: ['It was ', ''], isShut: true });
  });

  it('lets nothing through once it is shut', () => {
    expect(letThrough(['Oh shit. ', 'Good night.'])).toEqual({ shown: ['Oh ', '', ''], isShut: true });
  });

  it('changes no text that it lets through, and decides alike however the text is cut', () => {
    const words = [
      'once',
      'kill',
      'the',
      'mother',
      'lights',
      'fun',
      'shit',
      'sh',
      'Essex',
      '.',
      '\n\n',
      ' ',
      ' ',
      '🦊',
      'é',
    ];
    const texts = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(texts, fc.array(fc.nat(20), { maxLength: 8 }), (text, cuts) => {
        const points = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length];
        const pieces = points.slice(1).map((end, index) => text.slice(points[index], end));
        const whole = letThrough([text]);
        const cut = letThrough(pieces);
        expect(cut.isShut).toBe(whole.isShut);
        const shown = cut.shown.join('');
        if (whole.isShut) expect(text.startsWith(shown)).toBe(true);
        else expect(shown).toBe(text);
      }),
    );
  });
});
