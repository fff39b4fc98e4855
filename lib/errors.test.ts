import { inspect } from 'node:util';
import { APICallError } from 'ai';
import { describe, expect, it, vi } from 'vitest';
import { AppError, describeCause, ERRORS, isErrorCode, toAppError } from './errors';

const TECHNICAL =
  /\b(error|exception|null|undefined|https?|sql|api|json|database|server|time-?out|token|provider|model|request id|status|postgres|supabase|openrouter|\d{3})\b|_/i;

describe.each(Object.entries(ERRORS))('%s', (_, { status, message }) => {
  it('has the status of a failure', () => {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(600);
  });

  it('has whole sentences for a parent, without technical words', () => {
    expect(message).toMatch(/^[A-Z].*[.]$/);
    expect(message).not.toMatch(TECHNICAL);
  });
});

describe('an AppError', () => {
  it('keeps its cause to itself also where Next prints it', () => {
    const error = new AppError('internal', { cause: new Error('Failing row contains (Mia, 4)') });
    const printed = inspect(new Error('rendering failed', { cause: error }));
    expect(printed).toContain('AppError');
    expect(printed).toContain('errors.test.ts');
    expect(printed).not.toContain('Mia');
  });

  it('has the status and the sentence of its code', () => {
    const error = new AppError('not_found', { fields: { name: 'Which?' }, isRetryable: true, retryAfterMs: 5 });
    expect(error).toMatchObject({ status: 404, parentMessage: ERRORS.not_found.message, fields: { name: 'Which?' } });
    expect(error).toMatchObject({ isRetryable: true, retryAfterMs: 5 });
    expect(new AppError('internal').isRetryable).toBe(false);
  });

  it('keeps its cause out of its message', () => {
    expect(String(new AppError('internal', { cause: new Error('a secret') }))).not.toContain('secret');
  });
});

it('is known to what was bundled apart', async () => {
  vi.resetModules();
  const elsewhere = await import('./errors');
  expect(elsewhere.AppError).not.toBe(AppError);
  const error = new elsewhere.AppError('voice_busy', { isRetryable: true });
  expect(error).toBeInstanceOf(AppError);
  expect(toAppError(error)).toBe(error);
  for (const stranger of [new Error('voice_busy'), null, 'voice_busy', { code: 'voice_busy' }]) {
    expect(stranger).not.toBeInstanceOf(AppError);
  }
});

it('anything thrown becomes "internal", expected failures stay what they are', () => {
  const known = new AppError('conflict');
  expect(toAppError(known)).toBe(known);
  const bug = new TypeError('x is not a function');
  expect(toAppError(bug)).toMatchObject({ code: 'internal', cause: bug });
  expect(toAppError('a string')).toMatchObject({ code: 'internal', cause: 'a string' });
});

it('codes are known by name only', () => {
  expect(isErrorCode('not_found')).toBe(true);
  for (const stranger of ['toString', '__proto__', 'NOT_FOUND', '', null, 404])
    expect(isErrorCode(stranger)).toBe(false);
});

const SECRETS = /Mia|sk-or-|select \*/;

it('an error is described by its name, codes and places, through all its causes', () => {
  const inner = Object.assign(new Error('connect to Mia'), { code: 'ECONNREFUSED' });
  const described = describeCause(new TypeError('about Mia', { cause: inner }));
  expect(described).toMatchObject({ name: 'TypeError', cause: { name: 'Error', code: 'ECONNREFUSED' } });
  expect(JSON.stringify(described['places'])).toContain('errors.test.ts');
  expect(JSON.stringify(described)).not.toMatch(SECRETS);
});

it('a provider’s error says nothing of the prompt, the answer or the key', () => {
  const error = new APICallError({
    message: 'Mia\n    is in the message',
    url: 'https://example.com/sk-or-1',
    requestBodyValues: { prompt: 'Mia' },
    responseBody: 'Mia',
    responseHeaders: { authorization: 'sk-or-1' },
    statusCode: 500,
  });
  expect(JSON.stringify(describeCause(error))).not.toMatch(SECRETS);
});

it('a database’s error says its code, and nothing of the row', () => {
  const failure = { code: '23505', message: 'duplicate', details: 'Key (name)=(Mia)', hint: 'select * from …' };
  expect(describeCause(failure)).toEqual({ code: '23505' });
});

it.each([[undefined], [null], ['Mia'], [7]])('%j has nothing to be logged', (cause) => {
  expect(describeCause(cause)).toEqual({});
});
