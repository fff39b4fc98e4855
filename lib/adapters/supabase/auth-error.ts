import { isAuthError, isAuthRetryableFetchError, isAuthSessionMissingError } from '@supabase/supabase-js';
import { AppError, type ErrorCode } from '../../errors';

/** https://supabase.com/docs/guides/auth/debugging/error-codes */
const CODES: Readonly<Record<string, ErrorCode>> = {
  invalid_credentials: 'wrong_credentials',
  email_not_confirmed: 'email_not_confirmed',
  email_exists: 'email_taken',
  user_already_exists: 'email_taken',
  weak_password: 'weak_password',
  same_password: 'same_password',
  otp_expired: 'link_expired',
  flow_state_expired: 'link_expired',
  flow_state_not_found: 'link_expired',
  bad_code_verifier: 'link_in_other_browser',
  pkce_code_verifier_not_found: 'link_in_other_browser',
  signup_disabled: 'sign_up_closed',
  email_address_not_authorized: 'sign_up_closed',
  over_request_rate_limit: 'too_many_requests',
  over_email_send_rate_limit: 'too_many_requests',
  session_not_found: 'not_signed_in',
  session_expired: 'not_signed_in',
  refresh_token_not_found: 'not_signed_in',
  email_address_invalid: 'invalid_input',
  validation_failed: 'invalid_input',
};

export function toAuthError(error: unknown): AppError {
  if (isAuthRetryableFetchError(error)) {
    return new AppError('database_unavailable', { isRetryable: true, cause: error });
  }
  if (isAuthSessionMissingError(error)) return new AppError('not_signed_in', { cause: error });
  if (!isAuthError(error)) return new AppError('internal', { cause: error });
  const known = error.code !== undefined && Object.hasOwn(CODES, error.code) ? CODES[error.code] : undefined;
  return new AppError(known ?? (error.status === 429 ? 'too_many_requests' : 'internal'), { cause: error });
}
