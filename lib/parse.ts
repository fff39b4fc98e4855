import type { z } from 'zod';
import { AppError, type FieldErrors } from './errors';

/** What the schema makes of the input; `invalid_input` with a sentence for each field. */
export function parse<Output>(schema: z.ZodType<Output>, input: unknown): Output {
  return unwrapParsed(schema.safeParse(input));
}

export function unwrapParsed<Output>(result: z.ZodSafeParseResult<Output>): Output {
  if (result.success) return result.data;
  throw new AppError('invalid_input', { fields: toFieldErrors(result.error) });
}

/** The first sentence about each field; what concerns an item of a list is the list's. */
export function toFieldErrors(error: z.ZodError): FieldErrors {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const names = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? 'body')];
    for (const name of names) fields[name] ??= issue.message;
  }
  return fields;
}
