import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { languageSchema } from './languages-schema';
import { parse, toFieldErrors } from './parse';
import { shortListSchema } from './short-list';

const schema = z.strictObject({
  name: z.string().min(2, 'Longer.').max(1, 'Shorter.'),
  list: z.array(z.int('Whole.')),
  child: z.strictObject({ age: z.int('In years.') }).optional(),
});

function fieldsOf(input: unknown) {
  const { error } = schema.safeParse(input);
  return error === undefined ? {} : toFieldErrors(error);
}

describe('a failed parse', () => {
  it('is invalid_input with the fields concerned', () => {
    expect(() => parse(schema, { name: 1, list: [] })).toThrow(
      expect.objectContaining({ code: 'invalid_input', fields: { name: expect.any(String) } }),
    );
  });

  it('has one sentence for each field, the first', () => {
    expect(fieldsOf({ name: 'x', list: [1, 'b', 'c'] })).toEqual({ name: 'Longer.', list: 'Whole.' });
  });

  it('names the keys that nobody asked for', () => {
    expect(Object.keys(fieldsOf({ name: 'xx', list: [], model: 'gpt', user_id: 1 })).sort()).toEqual(
      expect.arrayContaining(['model', 'user_id']),
    );
  });

  it('names a field within a field by both', () => {
    expect(fieldsOf({ name: 'x', list: [], child: { age: 'five', wings: 2 } })).toEqual({
      name: 'Longer.',
      'child.age': 'In years.',
      'child.wings': expect.any(String),
    });
  });

  it.each([[null], ['text'], [[]], [undefined]])('of %j is the body’s', (input) => {
    expect(Object.keys(fieldsOf(input))).toEqual(['body']);
  });
});

describe('a short list', () => {
  const twelve = Array.from({ length: 12 }, (_, index) => `interest ${index}`);

  it('is trimmed, without empties and repetitions', () => {
    expect(shortListSchema.parse([' trains', 'trains ', '', '  ', 'snails'])).toEqual(['trains', 'snails']);
  });

  it('has up to 12 of up to 40 characters, counted after that', () => {
    expect(shortListSchema.parse([...twelve, 'interest 1', ''])).toEqual(twelve);
    expect(shortListSchema.safeParse([...twelve, 'one more']).error?.issues[0]?.message).toBe('At most 12, please.');
    expect(shortListSchema.parse([` ${'x'.repeat(40)} `])).toEqual(['x'.repeat(40)]);
    expect(shortListSchema.safeParse(['x'.repeat(41)]).error?.issues[0]?.message).toMatch(/^At most 40/);
  });

  it.each([[['a', 1]], ['trains'], [{}], [null]])('is not %j', (input) => {
    expect(shortListSchema.safeParse(input).success).toBe(false);
  });
});

describe('a language', () => {
  it.each(['en', 'ru', 'es', 'de', 'fr', 'uk'])('is %s', (code) => expect(languageSchema.parse(code)).toBe(code));

  it.each([['EN'], ['en-GB'], ['xx'], [''], ['toString'], ['__proto__'], [1], [null]])('is not %j', (code) => {
    expect(languageSchema.safeParse(code).success).toBe(false);
  });
});
