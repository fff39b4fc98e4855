import { z } from 'zod';

const lineSchema = z.looseObject({ time: z.string(), level: z.number(), msg: z.string().default('') });

const LEVELS: Readonly<Record<number, string>> = {
  10: 'trace',
  20: 'debug',
  30: 'info',
  40: 'WARN',
  50: 'ERROR',
  60: 'FATAL',
};

/** A line of the log for people: time, level, what happened, and the rest as `name=value`. */
export function toPrettyLine(json: string): string {
  const { time, level, msg, environment: _, ...rest } = lineSchema.parse(JSON.parse(json));
  const fields = Object.entries(rest).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  const head = `${time.slice(11, 23)} ${(LEVELS[level] ?? String(level)).padEnd(5)}`;
  return `${[head, msg, ...fields].join(' ')}\n`;
}
