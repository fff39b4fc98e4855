import { setTimeout as sleep } from 'node:timers/promises';

const PAUSES_MS = [1000, 2000, 4000];

/** "Later" from the server or from a gateway before it. */
const PASSING: readonly number[] = [502, 503, 504, 520];

const isReading = (init: RequestInit | undefined) => init?.method === undefined || /^(GET|HEAD)$/.test(init.method);

/**
 * Asks again after a passing failure where that changes nothing, and gives up altogether after `limitMs`: supabase-js
 * would wait as long for each of its tries, so its own are to be switched off.
 */
export function patientFetch(send: typeof fetch, limitMs: number): typeof fetch {
  return async (input, init) => {
    const limit = AbortSignal.timeout(limitMs);
    const signal = init?.signal ? AbortSignal.any([init.signal, limit]) : limit;
    for (const pauseMs of isReading(init) ? PAUSES_MS : []) {
      const answer = await send(input, { ...init, signal }).catch(() => null);
      if (answer !== null && !PASSING.includes(answer.status)) return answer;
      await answer?.body?.cancel();
      await sleep(pauseMs, undefined, { signal });
    }
    return send(input, { ...init, signal });
  };
}
