import { describe, expect, it } from 'vitest';
import { errorOfAnswer } from './voice-error';

const of = (status: number, body: unknown, headers?: Record<string, string>) =>
  errorOfAnswer({ status, body, headers: new Headers(headers) });

// https://elevenlabs.io/docs/developers/resources/error-messages
const elevenLabs = (status: string, message: string) => ({ detail: { status, message } });

describe('what ElevenLabs answers in place of speech', () => {
  it.each<[number, string, string, string, boolean]>([
    [401, 'invalid_api_key', 'Invalid API key', 'voice_key', false],
    [401, 'needs_authorization', 'Neither authorization header nor xi-api-key received', 'voice_key', false],
    [401, 'missing_permissions', 'The API key is missing text_to_speech', 'voice_key', false],
    [401, 'detected_unusual_activity', 'Unusual activity detected. Free Tier usage disabled.', 'voice_key', false],
    [401, 'quota_exceeded', 'This request exceeds your quota of 10000.', 'voice_credit', false],
    [402, 'payment_required', 'Your last payment failed.', 'voice_credit', false],
    [400, 'voice_not_found', 'A voice with the voice_id x was not found.', 'voice_unavailable', false],
    [404, 'voice_not_found', 'A voice with the voice_id x was not found.', 'voice_unavailable', false],
    [400, 'model_not_found', 'A model with model ID x does not exist.', 'voice_unavailable', false],
    [400, 'max_character_limit_exceeded', 'This request’s text has 50000 characters.', 'voice_unavailable', false],
    [403, 'content_against_policy', 'The text may violate our Terms of Service.', 'voice_refused', false],
    [429, 'too_many_concurrent_requests', 'Too many concurrent requests.', 'voice_busy', true],
    [429, 'concurrent_limit_exceeded', 'You have reached your limit of 5.', 'voice_busy', true],
    [429, 'system_busy', 'The system is experiencing heavy traffic.', 'voice_busy', true],
    [500, 'internal_server_error', 'Something went wrong.', 'voice_unavailable', true],
    [503, 'service_unavailable', 'Please try again later.', 'voice_unavailable', true],
  ])('%i %s', (status, name, message, code, isRetryable) => {
    const error = of(status, elevenLabs(name, message));
    expect(error).toMatchObject({ code, isRetryable, isPaidFor: false });
    expect(error.parentMessage).not.toContain(message);
  });

  it('what it finds wrong with our request is ours to mend', () => {
    const detail = [{ loc: ['body', 'text'], msg: 'field required', type: 'value_error.missing' }];
    expect(of(422, { detail })).toMatchObject({ code: 'voice_unavailable', isRetryable: false });
  });
});

// https://platform.openai.com/docs/guides/error-codes
const openAi = (type: string, code: string | null, message = 'as they say') => ({
  error: { message, type, param: null, code },
});

describe('what a server of OpenAI’s kind answers in place of speech', () => {
  it.each<[number, unknown, string, boolean]>([
    [401, openAi('invalid_request_error', 'invalid_api_key'), 'voice_key', false],
    [403, openAi('invalid_request_error', 'unsupported_country_region_territory'), 'voice_key', false],
    [400, openAi('invalid_request_error', null), 'voice_unavailable', false],
    [404, openAi('invalid_request_error', 'model_not_found'), 'voice_unavailable', false],
    [429, openAi('requests', 'rate_limit_exceeded'), 'voice_busy', true],
    [429, openAi('insufficient_quota', 'insufficient_quota'), 'voice_credit', false],
    [400, openAi('image_generation_user_error', 'content_policy_violation'), 'voice_refused', false],
    [500, openAi('server_error', null), 'voice_unavailable', true],
    [503, openAi('server_error', 'overloaded'), 'voice_unavailable', true],
    // OpenRouter's own, with numbers.
    [402, { error: { message: 'Insufficient credits', code: 402 } }, 'voice_credit', false],
    [403, { error: { message: 'Flagged', code: 403, metadata: { reasons: ['violence'] } } }, 'voice_refused', false],
    [408, { error: { message: 'Request timed out', code: 408 } }, 'voice_busy', true],
    [413, { error: { message: 'Too large', code: 413 } }, 'voice_unavailable', false],
    [502, '<html>Bad Gateway</html>', 'voice_unavailable', true],
    [524, undefined, 'voice_unavailable', true],
  ])('%i %j', (status, body, code, isRetryable) => {
    expect(of(status, body)).toMatchObject({ code, isRetryable, isPaidFor: false });
  });
});

it('is told how long to wait in seconds or with a date, and not at all where it says neither', () => {
  const busy = elevenLabs('system_busy', '');
  expect(of(429, busy, { 'retry-after': '3' }).retryAfterMs).toBe(3000);
  const date = new Date(Date.now() + 60_000).toUTCString();
  expect(of(429, busy, { 'retry-after': date }).retryAfterMs).toBeGreaterThan(50_000);
  expect(of(429, busy, { 'retry-after': 'soon' }).retryAfterMs).toBeUndefined();
});
