import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matcherOf, matches } from './words';

test('many patterns at once match what one of them matches', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 4 });
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 4 });
  fc.assert(
    fc.property(word, fc.array(pattern, { maxLength: 6 }), (asked, patterns) => {
      expect(matcherOf(patterns)(asked)).toBe(patterns.some((one) => matches(asked, one)));
    }),
  );
});
