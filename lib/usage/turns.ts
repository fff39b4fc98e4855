import { createHmac } from 'node:crypto';
import { type Db, unwrap } from '../db';
import { AppError } from '../errors';

/** One of the `most` that may happen in so many seconds, whichever process it happens in. */
export type Turn = { bucket: string; most: number; seconds: number };

/**
 * `whose`: a parent, an address or both. Hashed under a secret of the host's, so that the database holds no addresses, and
 * so that nobody else who reaches it can use up another's turns.
 */
export function turnOf(secret: string, what: string, whose: string, { most, seconds }: Omit<Turn, 'bucket'>): Turn {
  return { bucket: createHmac('sha256', secret).update(`${what}\n${whose}`).digest('base64url'), most, seconds };
}

/** Throws `too_many_requests` with the time to wait where one of them has no turn left. */
export async function takeTurns(db: Pick<Db, 'rpc'>, turns: readonly Turn[]): Promise<void> {
  if (turns.length === 0) return;
  requireTurn(unwrap(await db.rpc('take_turns', { turns: [...turns] })));
}

/** `waitSeconds` as `take_turns` answers it. */
export function requireTurn(waitSeconds: number): void {
  if (waitSeconds === 0) return;
  const said = `That was a lot at once. Please try again in ${durationInWords(waitSeconds)}.`;
  throw new AppError('too_many_requests', { said, retryAfterMs: waitSeconds * 1000 });
}

function durationInWords(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? 'a second' : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
}
