import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const lineSchema = z.looseObject({ msg: z.string(), requestId: z.string().optional() });

export type LogLine = z.infer<typeof lineSchema>;

/** What the app has logged; what Next itself prints beside it is no JSON. */
export async function logLinesOf(file: string): Promise<LogLine[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.startsWith('{"level"'));
  return lines.map((line) => lineSchema.parse(JSON.parse(line)));
}
