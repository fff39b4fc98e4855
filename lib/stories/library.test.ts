import { describe, expect, it } from 'vitest';
import { toFieldErrors } from '../parse';
import { encodeCursor, parseLibraryQuery } from './library';

const ID = 'b2c7a0f4-3f4e-4b8e-9d5e-1f2a3b4c5d6e';
const position = { createdAt: '2026-11-20T23:55:43.068Z', id: ID };

const parsed = (params: Record<string, string>) => parseLibraryQuery(Object.entries(params));

function fieldsOf(params: Record<string, string>): string[] {
  const { error } = parsed(params);
  return error === undefined ? [] : Object.keys(toFieldErrors(error));
}

describe('a cursor', () => {
  it('comes back as the position it was made of, and fits in an address', () => {
    const cursor = encodeCursor(position);
    expect(cursor).toMatch(/^[\w-]+$/);
    expect(parsed({ cursor }).data?.cursor).toEqual(position);
  });

  const encoded = (json: unknown) => Buffer.from(JSON.stringify(json)).toString('base64url');

  it.each([
    ['nonsense', 'nonsense'],
    ['cut off', encodeCursor(position).slice(0, -9)],
    ['without a time', encoded([null, ID])],
    ['with a time that is none', encoded(['yesterday', ID])],
    ['with SQL', encoded(["2026'; drop table", ID])],
    ['without an id', encoded([position.createdAt, '1'])],
    ['with more', encoded([position.createdAt, ID, 'more'])],
    ['an object', encoded(position)],
    ['null', encoded(null)],
    ['very long', 'A'.repeat(300)],
  ])('that was tampered with is refused: %s', (_, cursor) => {
    expect(fieldsOf({ cursor })).toEqual(['cursor']);
  });
});

describe('the query', () => {
  it('of nothing is the first page of everything', () => {
    expect(parsed({}).data).toEqual({ limit: 24 });
  });

  it('takes every filter', () => {
    const given = { child: ID, hero: ID, language: 'de', minRating: '7', shelf: 'read', favourite: 'true' };
    expect(parsed({ ...given, q: '  owl ', limit: '5' }).data).toEqual({
      ...given,
      minRating: 7,
      favourite: true,
      q: 'owl',
      limit: 5,
    });
  });

  it('takes the empty fields of the form for not given', () => {
    expect(parsed({ child: '', minRating: '', shelf: '', favourite: '', q: '', cursor: '', limit: '' }).data).toEqual({
      limit: 24,
    });
  });

  it.each([
    ['child', 'mia'],
    ['hero', '1'],
    ['language', 'xx'],
    ['minRating', '0'],
    ['minRating', '11'],
    ['minRating', '1.5'],
    ['minRating', 'many'],
    ['shelf', 'lost'],
    ['favourite', 'maybe'],
    ['q', 'x'.repeat(201)],
    ['limit', '0'],
    ['limit', '101'],
    ['limit', 'all'],
  ])('is refused for %s=%s', (field, value) => expect(fieldsOf({ [field]: value })).toEqual([field]));

  it.each([
    ['minRating', '1'],
    ['minRating', '10'],
    ['limit', '1'],
    ['limit', '100'],
    ['shelf', 'archived'],
    ['favourite', 'false'],
    ['q', 'x'.repeat(200)],
    ['utm_source', 'mail'],
  ])('may have %s=%s', (field, value) => expect(fieldsOf({ [field]: value })).toEqual([]));
});
