import { describe, expect, it } from 'vitest';
import { countCharacters, maxLengthFor } from '@/components/ui/characters';
import { toFieldErrors } from '../parse';
import { childProfileDraftSchema, childProfilePatchSchema } from './child-profile-draft';

const mia = { name: 'Mia', age: 4, gender: 'female' };

function fieldsOf(input: unknown): string[] {
  const { error } = childProfileDraftSchema.safeParse(input);
  return error === undefined ? [] : Object.keys(toFieldErrors(error));
}

describe('a child’s draft', () => {
  it('needs a name, an age and a gender; the rest is empty', () => {
    expect(childProfileDraftSchema.parse({ ...mia, name: '  Mia ' })).toEqual({
      ...mia,
      interests: [],
      avoid: [],
      readingLanguage: 'en',
    });
    expect(fieldsOf({}).sort()).toEqual(['age', 'gender', 'name']);
  });

  it.each([
    ['name', ''],
    ['name', '   '],
    ['name', 'x'.repeat(61)],
    ['name', 7],
    ['age', -1],
    ['age', 18],
    ['age', 4.5],
    ['age', '4'],
    ['age', null],
    ['age', Number.NaN],
    ['gender', 'girl'],
    ['gender', ''],
    ['interests', 'trains'],
    ['interests', ['x'.repeat(41)]],
    ['avoid', Array.from({ length: 13 }, (_, index) => `${index}`)],
    ['readingLanguage', 'xx'],
    ['id', 'b2c7a0f4-3f4e-4b8e-9d5e-1f2a3b4c5d6e'],
    ['user_id', 'somebody'],
  ])('is refused for %s: %j', (field, value) => {
    expect(fieldsOf({ ...mia, [field]: value })).toEqual([field]);
  });

  it.each([
    ['name', 'x'],
    ['name', 'x'.repeat(60)],
    ['age', 0],
    ['age', 17],
    ['gender', 'other'],
  ])('may have %s: %j', (field, value) => expect(fieldsOf({ ...mia, [field]: value })).toEqual([]));
});

describe('a child’s patch', () => {
  it('says only what it names', () => {
    expect(childProfilePatchSchema.parse({})).toEqual({});
    expect(childProfilePatchSchema.parse({ age: 5 })).toEqual({ age: 5 });
    expect(childProfilePatchSchema.parse({ avoid: [] })).toEqual({ avoid: [] });
  });

  it.each([
    { name: '' },
    { age: 18 },
    { gender: null },
    { interests: null },
    { readingLanguage: 'xx' },
    { userId: '1' },
  ])('has the same bounds: %j', (patch) => expect(childProfilePatchSchema.safeParse(patch).success).toBe(false));
});

it.each(['a', 'ß', '語', '🦉', '👩‍👧'])('the longest name of “%s” that is taken can be typed', (one) => {
  const isTaken = (name: string) => childProfileDraftSchema.safeParse({ name, age: 4, gender: 'other' }).success;
  const longest = one.repeat(Math.floor(60 / countCharacters(one)));
  expect(isTaken(longest)).toBe(true);
  expect(isTaken(longest + one)).toBe(false);
  expect(longest.length).toBeLessThanOrEqual(maxLengthFor(60));
});
