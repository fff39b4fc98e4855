import pino from 'pino';
import { env } from './env';

/** Structured, on standard output. Never a child's name, a story's text, an address or a key. */
export const log = pino({ level: env.LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime });
