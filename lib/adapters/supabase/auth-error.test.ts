import { AuthApiError, AuthRetryableFetchError, AuthSessionMissingError } from '@supabase/supabase-js';
import { describe, expect, it } from 'vitest';
import { toAuthError } from './auth-error';

describe('an error of Auth', () => {
  it.each([
    ['invalid_credentials', 400, 'wrong_credentials'],
    ['email_not_confirmed', 400, 'email_not_confirmed'],
    ['user_already_exists', 422, 'email_taken'],
    ['email_exists', 422, 'email_taken'],
    ['weak_password', 422, 'weak_password'],
    ['same_password', 422, 'same_password'],
    ['otp_expired', 403, 'link_expired'],
    ['flow_state_not_found', 404, 'link_expired'],
    ['over_request_rate_limit', 429, 'too_many_requests'],
    ['over_email_send_rate_limit', 429, 'too_many_requests'],
    ['refresh_token_not_found', 400, 'not_signed_in'],
    ['validation_failed', 400, 'invalid_input'],
    ['something_new', 429, 'too_many_requests'],
    ['something_new', 500, 'internal'],
    [undefined, 429, 'too_many_requests'],
    [undefined, 400, 'internal'],
  ])('with the code %s and the status %i is %s', (code, status, expected) => {
    const error = new AuthApiError('Invalid login credentials', status, code);
    expect(toAuthError(error)).toMatchObject({ code: expected, isRetryable: false, cause: error });
  });

  it('without an answer is the database being away', () => {
    const error = new AuthRetryableFetchError('fetch failed', 0);
    expect(toAuthError(error)).toMatchObject({ code: 'database_unavailable', isRetryable: true });
  });

  it('about a session that is missing asks to sign in', () => {
    expect(toAuthError(new AuthSessionMissingError())).toMatchObject({ code: 'not_signed_in' });
  });
});

it('a bug is internal', () => {
  const bug = new TypeError('x is not a function');
  expect(toAuthError(bug)).toMatchObject({ code: 'internal', cause: bug });
});
