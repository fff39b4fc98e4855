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

/** The first sentence about each field, `outer.inner` where one lies in another; what concerns an item of a list is the list's. */
export function toFieldErrors(error: z.ZodError): FieldErrors {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const place = placeOf(issue.path);
    const names = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...place, key]) : [place];
    for (const name of names) fields[name.join('.') || 'body'] ??= issue.message;
  }
  return fields;
}

function placeOf(path: readonly PropertyKey[]): readonly string[] {
  const item = path.findIndex((key) => typeof key === 'number');
  return path.slice(0, item === -1 ? undefined : item).map(String);
}
