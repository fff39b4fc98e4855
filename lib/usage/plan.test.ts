import { expect, it } from 'vitest';
import { PLANS } from './plan';

it.each([
  ['free', 5, 2, 5, false],
  ['starter', 25, 5, 15, true],
  ['normal', 100, 10, 30, true],
  ['premium', null, null, 30, true],
  ['family', null, null, 30, true],
] as const)(
  'the plan "%s" has %s stories a month, %s children and stories of %s minutes; voices that cost money: %s',
  (name, storiesPerMonth, childrenLimit, maxLengthMinutes, isNarrationEnabled) => {
    expect(PLANS[name]).toEqual({
      planName: name,
      storiesPerMonth,
      childrenLimit,
      maxLengthMinutes,
      isNarrationEnabled,
      areHeroesEnabled: true,
      maxCreditsPerDay: null,
      maxCreditsPerMonth: null,
      resetDate: null,
    });
  },
);

it('there are no other plans', () => {
  expect(Object.keys(PLANS)).toEqual(['free', 'starter', 'normal', 'premium', 'family']);
});
