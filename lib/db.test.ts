import { describe, expect, it } from 'vitest';
import { toIsoTime, unwrap } from './db';
import { AppError, toAppError } from './errors';

function failureOf(code: string, status: number): AppError {
  try {
    unwrap({ error: { code, message: 'relation "tales.children" …' }, status });
  } catch (error) {
    return toAppError(error);
  }
  return expect.fail('Nothing was thrown.');
}

describe('an answer', () => {
  it('without an error is its data', () => {
    expect(unwrap({ data: [1], error: null })).toEqual([1]);
    expect(unwrap({ data: null, error: null })).toBeNull();
  });

  it.each([
    ['no row where one was asked for', 'PGRST116', 406, 'not_found', false],
    ['a token that is no more', 'PGRST301', 401, 'not_signed_in', false],
    ['a token that is missing', 'PGRST302', 401, 'not_signed_in', false],
    ['a token with wrong claims', 'PGRST303', 401, 'not_signed_in', false],
    ['a refusal before the database', 'SUP', 401, 'not_signed_in', false],
    ['a reference to what is not there', '23503', 409, 'not_found', false],
    ['a second one of a kind', '23505', 409, 'conflict', false],
    ['a check', '23514', 400, 'invalid_input', false],
    ['a missing value', '23502', 400, 'invalid_input', false],
    ['a text that is no uuid', '22P02', 400, 'invalid_input', false],
    ['a policy', '42501', 403, 'forbidden', false],
    ['no answer', '', 0, 'database_unavailable', true],
    ['too many requests', '', 429, 'database_unavailable', true],
    ['a gateway with nobody behind it', '', 502, 'database_unavailable', true],
    ['Cloudflare, the first of its own', '', 520, 'database_unavailable', true],
    ['Cloudflare, the last of its own', '', 527, 'database_unavailable', true],
    ['what is no longer Cloudflare’s', '', 528, 'internal', false],
    ['what is not yet Cloudflare’s', '', 519, 'internal', false],
    ['an error of another server', '', 500, 'internal', false],
    ['transactions that met', '40001', 500, 'database_unavailable', true],
    ['a deadlock', '40P01', 500, 'database_unavailable', true],
    ['a gateway', '', 503, 'database_unavailable', true],
    ['a gateway that waited', '', 504, 'database_unavailable', true],
    ['a connection', '08006', 500, 'database_unavailable', true],
    ['too many connections', '53300', 500, 'database_unavailable', true],
    ['a shutdown', '57P01', 500, 'database_unavailable', true],
    ['a statement that took too long', '57014', 500, 'database_unavailable', true],
    ['PostgREST without its database', 'PGRST000', 503, 'database_unavailable', true],
    ['PostgREST waiting for a connection', 'PGRST003', 504, 'database_unavailable', true],
    ['a mistake in our SQL', '42P01', 404, 'internal', false],
    ['what Supabase Lite makes of it', 'SUP', 500, 'internal', false],
  ])('of %s (%s, %i) is %s', (_, code, status, expected, isRetryable) => {
    const error = failureOf(code, status);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code: expected, isRetryable, cause: { code } });
  });
});

it.each(['2026-11-20 23:55:43.068+00', '2026-11-20T23:55:43.068+00:00', '2026-11-21T01:55:43.068+02:00'])(
  'the time %s reads the same',
  (timestamp) => expect(toIsoTime(timestamp)).toBe('2026-11-20T23:55:43.068Z'),
);
