import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const lineSchema = z.looseObject({ msg: z.string(), requestId: z.string().optional() });

export type LogLine = z.infer<typeof lineSchema>;

const lineOf = (line: string) => (line.startsWith('{"level"') ? lineSchema.parse(JSON.parse(line)) : undefined);

/** What the app has logged; what Next itself prints beside it is no JSON. */
export async function logLinesOf(file: string): Promise<LogLine[]> {
  return (await readFile(file, 'utf8')).split('\n').flatMap((line) => lineOf(line) ?? []);
}

const mailSchema = z.object({ msg: z.literal('a mail, for which there is no mail server'), text: z.string() });

const mailOf = (line: string) => mailSchema.safeParse(lineOf(line)).data;

export const isMail = (line: string): boolean => mailOf(line) !== undefined;

/** What the host finds and tells a parent. */
export async function mailsIn(file: string): Promise<z.infer<typeof mailSchema>[]> {
  return (await logLinesOf(file)).flatMap((line) => mailSchema.safeParse(line).data ?? []);
}
