import pino from 'pino';
import { env } from './env';

/** Structured, on standard output. Never a child's name, a story's text, an address or a key. */
export const log = pino({ level: env.LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime });

export type Log = Pick<typeof log, 'info' | 'warn' | 'error'>;

/**
 * What may be logged of an error's cause: providers' errors quote the prompt and databases' the row, so only the name,
 * the codes and the places in the code are taken.
 */
export function describeCause(cause: unknown): Record<string, unknown> {
  if (typeof cause !== 'object' || cause === null) return {};
  const code = 'code' in cause ? cause.code : undefined;
  if (!(cause instanceof Error)) return { code };
  const places = cause.stack?.split('\n').filter((line) => line.startsWith('    at '));
  return { name: cause.name, code, places, cause: cause.cause === undefined ? undefined : describeCause(cause.cause) };
}
