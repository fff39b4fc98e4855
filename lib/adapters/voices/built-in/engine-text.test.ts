import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSpeakable, toEngineText } from './engine-text';

it.each([
  ['<b>Mia</b> & Leo', ' b Mia  b    Leo'],
  ['moon 🦕 rose', 'moon   rose'],
  ['a 👩‍👧 b', 'a     b'],
  ['🇩🇪', '  '],
  ['1️⃣ one', '1   one'],
  ['ℹ️ here', 'ℹ  here'],
  ['Hello ♥ *world*', 'Hello    world '],
  ['[[h@l]] `x` \\ a_b', '  h@l    x    a b'],
  ['“Run!” — it’s 3.50 €…', '“Run!” — it’s 3.50 €…'],
  ['क्‍ष', 'क्‍ष'],
  ['\ud83e alone\n\n', '  alone  '],
  ['שלום', 'שלום'],
])('%j is spoken as %j', (text, spoken) => expect(toEngineText(text)).toBe(spoken));

it('keeps every place, in code points, and every letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const spoken = toEngineText(text);
      expect([...spoken]).toHaveLength([...text].length);
      expect(spoken.match(/\p{L}/gu)).toEqual(text.match(/\p{L}/gu));
      expect(spoken).not.toMatch(/[<>&[\]]/);
    }),
  );
});

it('knows what has nothing to speak', () => {
  expect(isSpeakable('… — “!”')).toBe(false);
  expect(isSpeakable('3')).toBe(true);
});
