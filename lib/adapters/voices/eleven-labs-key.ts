import { z } from 'zod';
import type { KeyCheck } from '@/lib/account/own-keys';
import { AppError } from '@/lib/errors';

const LONGEST_WAIT_MS = 10_000;

const refusalSchema = z.object({ detail: z.object({ status: z.string() }) });

/** https://elevenlabs.io/docs/api-reference/user/get */
export function elevenLabsKeyCheck(baseUrl = 'https://api.elevenlabs.io', limitMs = LONGEST_WAIT_MS): KeyCheck {
  return async (apiKey) => {
    const answer = await fetch(`${baseUrl.replace(/\/$/, '')}/v1/user`, {
      headers: { 'xi-api-key': apiKey },
      // A redirection would carry the key to whoever it leads to.
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(limitMs),
    }).catch((cause: unknown) => {
      throw new AppError('key_not_checked', { isRetryable: true, cause });
    });
    if (answer.ok) {
      await answer.body?.cancel();
      return { isAccepted: true };
    }
    const refusal = refusalSchema.safeParse(await answer.json().catch(() => null));
    // A key that may speak need not be one that may read the account.
    if (answer.status === 401 && refusal.data?.detail.status === 'missing_permissions') return { isAccepted: true };
    if (answer.status === 401 || answer.status === 403) return { isAccepted: false };
    throw new AppError('key_not_checked', { isRetryable: true });
  };
}
