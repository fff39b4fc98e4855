import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDatabase, type TestDatabase, type TestParent } from '@/supabase/tests/start-database';
import { takeTurns, turnOf } from './turns';

let database: TestDatabase;
let parents: TestParent[];

beforeAll(async () => {
  database = await startDatabase();
  parents = [await database.signUpParent(), await database.signUpParent()];
});
afterAll(() => database.close());

const secret = 'a secret of the host';
const threeAn = (seconds: number, whose: string = randomUUID()) =>
  turnOf(secret, 'stories', whose, { most: 3, seconds });

it('of those who come at the same moment, no more than the limit are let in, whoever they are', async () => {
  const turns = [threeAn(600)];
  const taken = await Promise.allSettled(
    Array.from({ length: 20 }, async (_, index) => {
      const parent = parents[index % parents.length];
      if (parent !== undefined) await takeTurns(parent.db, turns);
    }),
  );
  expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
  const refused = taken.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  expect(refused).toHaveLength(17);
  for (const error of refused) {
    expect(error).toMatchObject({ code: 'too_many_requests', status: 429 });
    expect(error.retryAfterMs).toBeGreaterThan(500_000);
    expect(error.parentMessage).toMatch(/^That was a lot at once\. Please try again in (9|10) minutes\.$/);
  }
});

it('one bucket’s turns are not another’s', async () => {
  const [mine] = parents;
  if (mine === undefined) throw new Error('Nobody has signed up');
  const full = threeAn(600);
  for (const _ of [1, 2, 3]) await takeTurns(mine.db, [full]);
  await takeTurns(mine.db, [threeAn(600)]);
  await expect(takeTurns(mine.db, [threeAn(600), full])).rejects.toMatchObject({ code: 'too_many_requests' });
  await takeTurns(mine.db, []);
});

it('a bucket says neither whose it is nor can it be guessed', () => {
  const { bucket } = turnOf(secret, 'stories', '203.0.113.7', { most: 1, seconds: 1 });
  expect(bucket).toMatch(/^[\w-]{43}$/);
  expect(turnOf(secret, 'sign-ins', '203.0.113.7', { most: 1, seconds: 1 }).bucket).not.toBe(bucket);
  expect(turnOf('another', 'stories', '203.0.113.7', { most: 1, seconds: 1 }).bucket).not.toBe(bucket);
});
