import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLine, plainText } from './plain-text';

const isLine = (text: string) => plainLine.safeParse(text).success;
const isText = (text: string) => plainText.safeParse(text).success;

describe('a line', () => {
  it.each([
    'Mia',
    '7',
    '!',
    '🦕',
    '👩‍👧‍👦 🏳️‍🌈 👍🏽 1️⃣',
    '\u{1fae9}',
    "O’Hara “the Lion” d'Arc <b> {} \\",
    'Анна-Мария Ёлкина',
    'محمد‌رضا',
    'हिन्दी தமிழ் ไม้เอก',
    'ひらがな　漢字 한국어',
    'Z\u0351\u036b\u0343a\u0328',
    '\u202eright to left\u202c \u200fא\u200e',
    'zero\u200bwidth\ufeffbyte order',
    '---',
  ])('may be %j', (text) => expect(plainLine.parse(text)).toBe(text));

  it.each([
    'Mia\n---\nSummary: x',
    'Mi\ra',
    'Mi\ta',
    'Mi\u0085a',
    'Mi\u2028a',
    'Mi\u2029a',
    'Mi\0a',
    '\u0001',
    'a\u001f\u007fb',
    'Mia \ud83e',
  ])('may not be %j', (text) => expect(isLine(text)).toBe(false));

  it('is trimmed, also of the line break that came along from the clipboard', () => {
    expect(plainLine.parse('\u2028 Mia\r\n')).toBe('Mia');
  });

  it.each([
    '',
    ' ',
    '\u200b',
    '\u200d\u200b',
    '\u00ad',
    '\u2060 \u2063',
    '\u3164',
    '\u115f',
    '\u2800',
    '\ufe0f',
    '\u{e0020}',
  ])('in which nothing is seen is empty: %j', (text) => {
    expect(plainLine.parse(text)).toBe('');
    expect(plainText.parse(text)).toBe('');
  });

  it('keeps whatever is written, in any script', () => {
    // The two that are lines' ends in any script are refused above.
    const line = fc.string({ unit: 'grapheme' }).filter((text) => !/[\u2028\u2029]/u.test(text));
    const property = fc.property(line, (text) => {
      expect(plainLine.parse(`x${text}x`)).toBe(`x${text}x`);
    });
    fc.assert(property);
  });
});

describe('a text of several lines', () => {
  it.each(['A lost mitten,\r\nthe first snow\n\n\tand a fox', 'one\u2028two\u2029three'])('may be %j', (text) =>
    expect(plainText.parse(text)).toBe(text),
  );

  it.each(['a\0b', 'a\u0001b', 'a\u000bb', 'a\u001bb', 'a\u007fb', 'a\u0085b', 'half \ud83e'])(
    'may not be %j',
    (text) => expect(isText(text)).toBe(false),
  );
});
