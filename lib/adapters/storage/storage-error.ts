import { StorageApiError } from '@supabase/supabase-js';
import { AppError } from '../../errors';

/**
 * What an answer of Supabase Storage stands for. Its HTTP status is 400 for nearly everything; the body's `statusCode` tells
 * them apart, and newer versions' `code`: https://supabase.com/docs/guides/storage/debugging/error-codes
 */
export function toStorageError(cause: unknown): AppError {
  // No answer: the network, or our own time limit.
  if (!(cause instanceof StorageApiError)) return new AppError('storage_unavailable', { isRetryable: true, cause });
  if (cause.code === 'InvalidJWT') return new AppError('not_signed_in', { cause });
  // Nothing a parent could look for is missing, but what the migration makes.
  if (cause.code === 'NoSuchBucket') return new AppError('storage_unavailable', { cause });
  // `statusCode` may hold a word from a gateway in front of Storage.
  const status = Number(cause.statusCode) || cause.status;
  if (status === 404) return new AppError('not_found', { cause });
  if (status === 401) return new AppError('not_signed_in', { cause });
  if (status === 403) return new AppError('forbidden', { cause });
  if (status === 413 || status === 507) return new AppError('storage_full', { cause });
  if (status === 429 || status >= 500) return new AppError('storage_unavailable', { isRetryable: true, cause });
  return new AppError('internal', { cause });
}
