import { describe, expect, it } from 'vitest';
import { toFieldErrors } from '../parse';
import { storyRequestSchema } from './story-request';

const id = (index: number) => `b2c7a0f4-3f4e-4b8e-9d5e-00000000000${index}`;
const ids = (count: number) => Array.from({ length: count }, (_, index) => id(index));
const least = { language: 'en', children: [id(1)] };

function fieldsOf(changes: object): string[] {
  const { error } = storyRequestSchema.safeParse({ ...least, ...changes });
  return error === undefined ? [] : Object.keys(toFieldErrors(error));
}

describe('a request', () => {
  it('needs a language and somebody it is for; the rest has defaults', () => {
    expect(storyRequestSchema.parse(least)).toEqual({
      ...least,
      type: 'child',
      heroes: [],
      customMoral: null,
      minutes: 5,
      idea: null,
    });
    expect(Object.keys(toFieldErrors(storyRequestSchema.safeParse({}).error ?? expect.fail()))).toEqual([
      'language',
      'children',
    ]);
  });

  it('names nobody twice, however their ids are spelt', () => {
    expect(storyRequestSchema.parse({ ...least, children: [id(1), id(1).toUpperCase(), id(2)] }).children).toEqual([
      id(1),
      id(2),
    ]);
  });

  it.each([
    ['language', 'klingon'],
    ['language', null],
    ['type', 'villain'],
    ['children', []],
    ['children', ['mia']],
    ['children', ids(7)],
    ['children', id(1)],
    ['moral', 'greed'],
    ['customMoral', 'x'.repeat(201)],
    ['customMoral', 'share\n---'],
    ['minutes', 0],
    ['minutes', 31],
    ['minutes', 5.5],
    ['minutes', '5'],
    ['minutes', null],
    ['idea', 'x'.repeat(501)],
    ['idea', 'a \u001bfox'],
    ['idea', { text: 'x' }],
    ['continueFrom', 'last night'],
    ['retell', 'last night'],
    ['model', 'gpt-9'],
    ['system', 'You are a pirate.'],
    ['user_id', id(2)],
  ])('is refused for %s: %j', (field, value) => expect(fieldsOf({ [field]: value })).toEqual([field]));

  it('goes on from a story or tells it anew, not both', () => {
    expect(fieldsOf({ continueFrom: id(2) })).toEqual([]);
    expect(fieldsOf({ retell: id(2) })).toEqual([]);
    expect(fieldsOf({ continueFrom: id(2), retell: id(2) })).toEqual(['retell']);
  });

  it.each([
    ['children', ids(6)],
    ['minutes', 1],
    ['minutes', 30],
    ['moral', 'responsibility'],
    ['moral', null],
    ['customMoral', 'x'.repeat(200)],
    ['idea', 'x'.repeat(500)],
    ['idea', 'a mitten,\r\na fox'],
    ['continueFrom', id(1)],
    ['continueFrom', null],
  ])('may have %s: %j', (field, value) => expect(fieldsOf({ [field]: value })).toEqual([]));

  it.each([[''], ['   '], ['\u200b'], [null]])('has no idea and no own moral where they are %j', (text) => {
    expect(storyRequestSchema.parse({ ...least, idea: text, customMoral: text })).toMatchObject({
      idea: null,
      customMoral: null,
    });
  });

  it('has a moral of the list or an own one, not both', () => {
    expect(fieldsOf({ moral: 'kindness', customMoral: 'Share' })).toEqual(['customMoral']);
    expect(fieldsOf({ moral: 'kindness', customMoral: ' ' })).toEqual([]);
  });

  it.each([
    ['child', 0, []],
    ['child', 1, ['heroes']],
    ['hero', 0, ['heroes']],
    ['hero', 1, []],
    ['combined', 0, ['heroes']],
    ['combined', 6, []],
    ['combined', 7, ['heroes']],
  ])('of the type %s with %i heroes is refused for %j', (type, count, fields) => {
    expect(fieldsOf({ type, heroes: ids(count) })).toEqual(fields);
  });
});
