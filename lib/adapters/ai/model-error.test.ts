import {
  APICallError,
  EmptyResponseBodyError,
  JSONParseError,
  LoadAPIKeyError,
  NoOutputGeneratedError,
  RetryError,
  StreamProviderError,
  TypeValidationError,
} from 'ai';
import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/errors';
import { toStorytellerError } from './model-error';

function apiError(options: Partial<ConstructorParameters<typeof APICallError>[0]>) {
  return new APICallError({ message: '', url: 'http://fake', requestBodyValues: {}, ...options });
}

function networkError(code: string) {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) });
}

describe('by status', () => {
  it.each([
    [400, 'storyteller_unavailable', false],
    [401, 'storyteller_key', false],
    [402, 'storyteller_credit', false],
    [403, 'storyteller_key', false],
    [404, 'storyteller_unavailable', false],
    [408, 'storyteller_busy', true],
    [409, 'storyteller_unavailable', true],
    [429, 'storyteller_busy', true],
    [500, 'storyteller_unavailable', true],
    [503, 'storyteller_unavailable', true],
  ] as const)('%i is %s', (statusCode, code, isRetryable) => {
    const cause = apiError({ statusCode });
    expect(toStorytellerError(cause)).toMatchObject({ code, isRetryable, cause });
  });

  it('unwraps the last of several tries', () => {
    const errors = [apiError({ statusCode: 500 }), apiError({ statusCode: 429 })];
    const error = new RetryError({ message: '', reason: 'maxRetriesExceeded', errors });
    expect(toStorytellerError(error).code).toBe('storyteller_busy');
  });

  it('trusts the status over a connection that broke while the error was read', () => {
    const cause = networkError('ECONNRESET');
    expect(toStorytellerError(apiError({ statusCode: 429, cause })).code).toBe('storyteller_busy');
  });
});

it('says how long the provider wants us to wait, in seconds or until a date', () => {
  const of = (retryAfter: string) =>
    toStorytellerError(apiError({ statusCode: 429, responseHeaders: { 'retry-after': retryAfter } })).retryAfterMs;
  expect(of('12')).toBe(12_000);
  const inAMinute = of(new Date(Date.now() + 60_000).toUTCString()) ?? 0;
  expect(inAMinute).toBeGreaterThan(50_000);
  expect(inAMinute).toBeLessThanOrEqual(60_000);
  expect(of('soon')).toBeUndefined();
});

describe('by the error object in a 200 answer or a stream', () => {
  it.each([
    [{ code: 429, message: '' }, 'storyteller_busy', true],
    [{ code: '502', message: '' }, 'storyteller_unavailable', true],
    [{ code: 403, message: '', metadata: { reasons: ['violence'] } }, 'storyteller_refused', false],
    [{ code: 'content_filter', message: '' }, 'storyteller_refused', false],
    [{ code: 'something_new', message: '' }, 'storyteller_unavailable', true],
  ] as const)('%o is %s', (data, code, isRetryable) => {
    const expected = { code, isRetryable };
    expect(toStorytellerError(data)).toMatchObject(expected);
    expect(toStorytellerError(new StreamProviderError({ message: '', data }))).toMatchObject(expected);
    expect(toStorytellerError(apiError({ statusCode: 200, data }))).toMatchObject(expected);
  });

  it('ignores the status that the SDK guesses from a message', () => {
    const data = { code: 402, message: 'overloaded' };
    const error = new StreamProviderError({ message: 'overloaded', statusCode: 503, data });
    expect(toStorytellerError(error).code).toBe('storyteller_credit');
  });
});

describe('by type', () => {
  it.each([
    ['ECONNREFUSED', 'storyteller_unavailable'],
    ['ENOTFOUND', 'storyteller_unavailable'],
    ['UND_ERR_SOCKET', 'storyteller_unavailable'],
    ['UND_ERR_CONNECT_TIMEOUT', 'storyteller_unavailable'],
    ['UND_ERR_HEADERS_TIMEOUT', 'storyteller_silent'],
    ['UND_ERR_BODY_TIMEOUT', 'storyteller_silent'],
  ] as const)('network failure %s is %s, however deep', (code, expected) => {
    const cause = networkError(code);
    for (const error of [cause, apiError({ cause }), apiError({ statusCode: 200, cause })]) {
      expect(toStorytellerError(error)).toMatchObject({ code: expected, isRetryable: true });
    }
  });

  it.each(['TimeoutError', 'AbortError'])('%s is silence', (name) => {
    const timeout = new DOMException('', name);
    expect(toStorytellerError(timeout)).toMatchObject({ code: 'storyteller_silent', isRetryable: true });
    expect(toStorytellerError(apiError({ statusCode: 200, cause: timeout })).code).toBe('storyteller_silent');
  });

  it.each([
    new JSONParseError({ text: '{', cause: new SyntaxError() }),
    new TypeValidationError({ value: {}, cause: new Error() }),
    apiError({ statusCode: 200, cause: new JSONParseError({ text: '<', cause: new SyntaxError() }) }),
    new EmptyResponseBodyError(),
    new NoOutputGeneratedError(),
  ])('$name is gibberish', (error) => {
    expect(toStorytellerError(error)).toMatchObject({ code: 'storyteller_gibberish', isRetryable: true });
  });

  it('a missing key is the key', () => {
    expect(toStorytellerError(new LoadAPIKeyError({ message: '' })).code).toBe('storyteller_key');
  });
});

it('lets our own errors pass', () => {
  const error = new AppError('conflict');
  expect(toStorytellerError(error)).toBe(error);
});

it.each([new TypeError('x is not a function'), new Error('429 timeout'), 'timeout', undefined])(
  'does not blame the storyteller for a bug: %s',
  (error) => {
    expect(toStorytellerError(error)).toMatchObject({ code: 'internal', isRetryable: false, cause: error });
  },
);
