import type { KeyCheck } from '@/lib/account/own-keys';
import { AppError } from '@/lib/errors';

const LIMIT_MS = 10_000;

/** https://openrouter.ai/docs/api-reference/api-keys/get-current-key */
export function openRouterKeyCheck(baseUrl = 'https://openrouter.ai/api/v1'): KeyCheck {
  return async (apiKey) => {
    const answer = await fetch(`${baseUrl.replace(/\/$/, '')}/key`, {
      headers: { authorization: `Bearer ${apiKey}` },
      // A redirection would carry the key to whoever it leads to.
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(LIMIT_MS),
    }).catch((cause: unknown) => {
      throw new AppError('key_not_checked', { isRetryable: true, cause });
    });
    await answer.body?.cancel();
    if (answer.ok) return { isAccepted: true };
    if (answer.status === 401 || answer.status === 403) return { isAccepted: false };
    throw new AppError('key_not_checked', { isRetryable: true });
  };
}
