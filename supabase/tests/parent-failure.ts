import { expect } from 'vitest';
import { type AppError, toAppError } from '@/lib/errors';

/** What a parent is told of an attempt that fails; nothing of the database is in it. */
export async function failureOf(attempt: Promise<unknown>): Promise<AppError> {
  const error = await attempt.then(() => expect.fail('It went through.'), toAppError);
  const seen = JSON.stringify({ message: error.parentMessage, fields: error.fields, own: error.message });
  expect(seen).not.toMatch(/tales|children|_check|_fkey|_key|constraint|relation|violates|column|PGRST|select/i);
  return error;
}
