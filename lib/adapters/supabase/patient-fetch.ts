import { AppError } from '../../errors';
import { type Patience, retryPassing } from '../../retry-passing';
import { isReading } from './is-reading';

/** "Later" from the server or from a gateway before it. */
const PASSING: readonly number[] = [502, 503, 504, 520];

/** How often and after which pause; the limit ends all of it. */
type Retries = Pick<Patience, 'maxRetries' | 'retryDelayMs'>;

/**
 * Asks again after a passing failure where that changes nothing, and gives up altogether after `limitMs`: supabase-js
 * would wait as long for each of its tries, so its own are to be switched off.
 */
export function patientFetch(
  send: typeof fetch,
  limitMs: number,
  retries: Retries = { maxRetries: 3, retryDelayMs: 1000 },
): typeof fetch {
  return async (input, init) => {
    const limit = AbortSignal.timeout(limitMs);
    const signal = init?.signal ? AbortSignal.any([init.signal, limit]) : limit;
    if (!isReading(input, init)) return send(input, { ...init, signal });
    let later: Response | null = null;
    const ask = async () => {
      later = null;
      const answer = await send(input, { ...init, signal }).catch((cause: unknown) => {
        throw new AppError('database_unavailable', { isRetryable: true, cause });
      });
      if (!PASSING.includes(answer.status)) return answer;
      later = answer;
      throw new AppError('database_unavailable', { isRetryable: true });
    };
    const unbounded = { longestPauseMs: limitMs, longestTryingMs: Number.POSITIVE_INFINITY };
    const failed = () => void later?.body?.cancel();
    try {
      return await retryPassing(ask, { ...retries, ...unbounded, signal, failed });
    } catch (error) {
      // The last answer is taken at its word, whatever it says.
      if (later !== null && !signal.aborted) return later;
      throw error instanceof AppError ? error.cause : error;
    }
  };
}
