import { expect, it } from 'vitest';
import { z } from 'zod';
import { newRequestKey } from './request-key';

it('is a random UUID of version 4', () => {
  const keys = Array.from({ length: 200 }, newRequestKey);
  expect(keys.every((key) => z.uuidv4().safeParse(key).success)).toBe(true);
  expect(new Set(keys).size).toBe(200);
});
