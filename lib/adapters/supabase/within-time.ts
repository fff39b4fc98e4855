import { setTimeout as sleep } from 'node:timers/promises';
import { isReading } from './is-reading.ts';
import type { OwnerSession } from './owner-sql.ts';

/** Pauses, each a little longer than a session takes to be made anew. */
const SESSIONS_COME_BACK_MS = [0, 300, 600];

type InTime = <Result>(work: Promise<Result>) => Promise<Result>;

/** `inTime` rejects as `fetch` does where nobody answers, once the time for all of the work has passed. */
async function limited<Result>(timeoutMs: number, work: (inTime: InTime) => Promise<Result>): Promise<Result> {
  const limit = Promise.withResolvers<never>();
  const timer = setTimeout(() => limit.reject(new TypeError('The database did not answer in time.')), timeoutMs);
  try {
    return await work((part) => Promise.race([part, limit.promise]));
  } finally {
    clearTimeout(timer);
  }
}

/**
 * No answer within the time counts as none, and so does an answer "internal error" while the server is away: Supabase
 * Lite says no more than that where it looks for the session or the account.
 */
export function withinTime(timeoutMs: number, send: typeof fetch, owner: OwnerSession): typeof fetch {
  return (input, init) =>
    limited(timeoutMs, async (inTime) => {
      let answer = await inTime(send(input, init));
      for (const pauseMs of SESSIONS_COME_BACK_MS) {
        if (answer.status !== 500) break;
        await inTime(owner.query('select 1')).catch(throwAway);
        if (!isReading(input, init)) break;
        // The server is there: it was a session that had died with it. Each of them says so once.
        await inTime(sleep(pauseMs));
        answer = await inTime(send(input, init));
      }
      return answer;
    });
}

/** What only reads, as the owner: asked again where it was a session that had died. */
export function readInTime<Row>(timeoutMs: number, owner: OwnerSession, ...query: Parameters<OwnerSession['query']>) {
  return limited(timeoutMs, async (inTime) => {
    for (const pauseMs of SESSIONS_COME_BACK_MS) {
      try {
        return await inTime(owner.query<Row>(...query));
      } catch {
        await inTime(sleep(pauseMs));
      }
    }
    return inTime(owner.query<Row>(...query));
  });
}

/** As `fetch` does where nobody listens. */
function throwAway(cause: unknown): never {
  throw new TypeError('The database cannot be reached.', { cause });
}
