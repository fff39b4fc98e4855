import { cachedAnswer } from './cached-answer';

/** `latencyMs`: of the answer, or until it was given up. */
export type Dependency = { status: 'up' | 'down'; kind: string; latencyMs: number };

export async function measured(kind: string, isUp: () => Promise<boolean>): Promise<Dependency> {
  const startedAt = performance.now();
  const status = (await isUp().catch(() => false)) ? 'up' : 'down';
  return { status, kind, latencyMs: since(startedAt) };
}

/**
 * Of what is asked at most once a minute, however often somebody wants to know, and ten seconds after a failure. It is down
 * where `ask` rejects; the time is that of when it was last asked.
 */
export function measuredNowAndThen(
  kind: string,
  ask: () => Promise<unknown>,
  now: () => number = Date.now,
): () => Promise<Dependency> {
  let latencyMs = 0;
  const askTimed = async () => {
    const startedAt = performance.now();
    try {
      return await ask();
    } finally {
      latencyMs = since(startedAt);
    }
  };
  const cached = cachedAnswer(askTimed, { maxAgeMs: 60_000, restMs: 10_000, now });
  return async () => {
    const isUp = await cached().then(
      ({ isStale }) => !isStale,
      () => false,
    );
    return { status: isUp ? 'up' : 'down', kind, latencyMs };
  };
}

const since = (startedAt: number) => Math.round(performance.now() - startedAt);
