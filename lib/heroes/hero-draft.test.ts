import { describe, expect, it } from 'vitest';
import { toFieldErrors } from '../parse';
import { heroDraftSchema, heroPatchSchema } from './hero-draft';

const fox = { name: 'Fox', gender: 'other', language: 'en' };

function fieldsOf(input: unknown): string[] {
  const { error } = heroDraftSchema.safeParse(input);
  return error === undefined ? [] : Object.keys(toFieldErrors(error));
}

describe('a hero’s draft', () => {
  it('needs a name, a gender and a language; the rest is empty', () => {
    expect(heroDraftSchema.parse(fox)).toEqual({
      ...fox,
      appearance: null,
      personalityTraits: [],
      interests: [],
      strengths: [],
    });
    expect(fieldsOf({}).sort()).toEqual(['gender', 'language', 'name']);
  });

  it.each([[''], ['   '], [null], [undefined]])('has no appearance where it is %j', (appearance) => {
    expect(heroDraftSchema.parse({ ...fox, appearance }).appearance).toBeNull();
  });

  it.each([
    ['name', ''],
    ['name', 'x'.repeat(61)],
    ['gender', 'fox'],
    ['appearance', 'x'.repeat(501)],
    ['appearance', 5],
    ['personalityTraits', ['x'.repeat(41)]],
    ['strengths', Array.from({ length: 13 }, (_, index) => `${index}`)],
    ['interests', 'maps'],
    ['language', 'xx'],
    ['isSeeded', true],
    ['user_id', null],
  ])('is refused for %s: %j', (field, value) => expect(fieldsOf({ ...fox, [field]: value })).toEqual([field]));

  it('may have an appearance of 500 characters', () => {
    expect(fieldsOf({ ...fox, appearance: 'x'.repeat(500) })).toEqual([]);
  });
});

it('a hero’s patch says only what it names', () => {
  expect(heroPatchSchema.parse({})).toEqual({});
  expect(heroPatchSchema.parse({ appearance: ' ' })).toEqual({ appearance: null });
  expect(heroPatchSchema.safeParse({ name: '' }).success).toBe(false);
  expect(heroPatchSchema.safeParse({ isSeeded: true }).success).toBe(false);
});
