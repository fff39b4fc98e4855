import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const lineSchema = z.looseObject({ msg: z.string(), requestId: z.string().optional() });

export type LogLine = z.infer<typeof lineSchema>;

/** What the app has logged; what Next itself prints beside it is no JSON. */
export async function logLinesOf(file: string): Promise<LogLine[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.startsWith('{"level"'));
  return lines.map((line) => lineSchema.parse(JSON.parse(line)));
}

const mailSchema = z.object({ msg: z.literal('a mail, for which there is no mail server'), text: z.string() });

const mailOf = (line: string) =>
  line.startsWith('{"level"') ? mailSchema.safeParse(JSON.parse(line)).data : undefined;

export const isMail = (line: string): boolean => mailOf(line) !== undefined;

/** What the host finds and tells a parent. */
export async function mailsIn(file: string): Promise<z.infer<typeof mailSchema>[]> {
  return (await readFile(file, 'utf8')).split('\n').flatMap((line) => mailOf(line) ?? []);
}
