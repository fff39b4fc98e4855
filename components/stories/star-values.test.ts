import { describe, expect, it } from 'vitest';
import { STARS, starFill, starName } from './star-values';

describe('starName', () => {
  it('names every rating', () => {
    expect(Array.from({ length: 10 }, (_, index) => starName(index + 1))).toEqual([
      'half a star',
      '1 star',
      '1 and a half stars',
      '2 stars',
      '2 and a half stars',
      '3 stars',
      '3 and a half stars',
      '4 stars',
      '4 and a half stars',
      '5 stars',
    ]);
  });
});

describe('starFill', () => {
  it('fills whole stars and then half of one', () => {
    expect(STARS.map((star) => starFill(7, star))).toEqual(['full', 'full', 'full', 'half', 'none']);
    expect(STARS.map((star) => starFill(0, star))).toEqual(['none', 'none', 'none', 'none', 'none']);
    expect(STARS.map((star) => starFill(10, star))).toEqual(['full', 'full', 'full', 'full', 'full']);
  });
});
