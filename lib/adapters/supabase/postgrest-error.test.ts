import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { answerLikePostgrest, toPostgrestError } from './postgrest-error';

const failure = (code: string) => Object.assign(new Error('new row for relation "children" …'), { code });

describe('an error of the database below Supabase Lite', () => {
  it.each([
    ['23514', 400],
    ['23P01', 400],
    ['40001', 500],
    ['40P01', 500],
    ['53300', 503],
    ['54000', 500],
    ['57014', 500],
    ['57P01', 503],
    ['08006', 503],
  ])('%s is answered with the status %i', (code, status) => {
    expect(toPostgrestError(failure(code))).toMatchObject({ code, status });
  });

  it.each(['CONNECT_TIMEOUT', 'CONNECTION_CLOSED', 'ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND'])(
    '%s is a database that is away, and does not say where it was',
    (code) => {
      expect(toPostgrestError(failure(code))).toEqual({
        code: 'PGRST001',
        message: 'Database client error',
        status: 503,
      });
    },
  );

  it.each(['23502', '23503', '23505', '22P02', '42501', 'P0001'])('%s is left to Supabase Lite', (code) => {
    expect(toPostgrestError(failure(code))).toBeNull();
  });

  it.each([[new TypeError('x is not a function')], ['a text'], [null], [{ code: '23514' }]])(
    'what is none (%s) is left alone',
    (error) => expect(toPostgrestError(error)).toBeNull(),
  );
});

it.each(['23514', '23502'])('%s is printed without the row that it is about', (code) => {
  const connection = { normalizeDbError: (error: unknown) => error };
  answerLikePostgrest(connection);
  const detail = 'Failing row contains (…, Mia, 4, …).';
  const printed = inspect(connection.normalizeDbError(Object.assign(failure(code), { detail, query: 'Mia' })));
  expect(printed).toContain(code);
  expect(printed).not.toContain('Mia');
});
