import { expect, it } from 'vitest';
import { questionLimitMs } from './question-limit';

it.each([
  [10_000, 8000],
  [2500, 2000],
  [999, 800],
  [1, 1],
])('of %d ms that a parent waits, a question to the database takes %d at most', (databaseTimeoutMs, expected) => {
  expect(questionLimitMs(databaseTimeoutMs)).toBe(expected);
});
