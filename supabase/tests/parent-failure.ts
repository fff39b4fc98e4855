import { expect } from 'vitest';
import { type AppError, ERRORS, toAppError } from '@/lib/errors';

/** What a parent is told of an attempt that fails: the code and its own sentence, so nothing of the database. */
export async function failureOf(attempt: Promise<unknown>): Promise<AppError> {
  const error = await attempt.then(() => expect.fail('It went through.'), toAppError);
  const { code, message, parentMessage, fields } = error;
  expect({ message, parentMessage, fields }).toEqual({
    message: code,
    parentMessage: ERRORS[code].message,
    fields: undefined,
  });
  return error;
}
