import { createPgliteConnection } from '@supabase/lite/pglite';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { joinBeginnings } from './joined-statements';

let driver: Awaited<ReturnType<typeof createPgliteConnection>>['driver'];
const asked = vi.fn();

beforeAll(async () => {
  ({ driver } = await createPgliteConnection());
  await driver.exec('create role visitor; create table notes (text text); grant select on notes to visitor');
  for (const method of ['query', 'exec'] as const) {
    const original = driver[method].bind(driver);
    Object.assign(driver, {
      [method]: (sql: string, ...rest: []) => {
        asked(sql);
        return original(sql, ...rest);
      },
    });
  }
  joinBeginnings(driver);
});

afterAll(() => driver.close());

/** As Supabase Lite begins. */
async function begin(claims: string): Promise<void> {
  await driver.query('BEGIN', []);
  await driver.query("SELECT set_config('request.jwt.claims', $1, true)", [claims]);
  await driver.query('SET LOCAL ROLE "visitor"', []);
}

const whoAsks = () =>
  driver.query("select current_user as role, current_setting('request.jwt.claims', true) as claims");

it('takes the beginning of a transaction with the first question, quotes and all', async () => {
  const claims = JSON.stringify({ name: `O'Hara \\ "Mia"; drop table notes; --` });
  await begin(claims);
  asked.mockClear();
  expect((await whoAsks()).rows).toEqual([{ role: 'visitor', claims }]);
  expect(asked).toHaveBeenCalledTimes(2);
  await driver.query('COMMIT', []);
  expect((await whoAsks()).rows).toMatchObject([{ role: 'postgres' }]);
});

it('asks nothing where nothing is asked for', async () => {
  asked.mockClear();
  await begin('{}');
  await driver.query('ROLLBACK', []);
  expect(asked).not.toHaveBeenCalled();
  expect((await whoAsks()).rows).toMatchObject([{ role: 'postgres' }]);
});

it('lets what follows be undone, and a failure be told', async () => {
  await begin('{}');
  await expect(driver.query("insert into notes values ('mine')")).rejects.toMatchObject({ code: '42501' });
  await driver.query('ROLLBACK', []);
  expect((await driver.query('select * from notes')).rows).toEqual([]);
});

it('fails the first question where the beginning fails', async () => {
  await driver.query('BEGIN', []);
  await driver.query('SET LOCAL ROLE "nobody"', []);
  await expect(whoAsks()).rejects.toThrow('nobody');
  await driver.query('ROLLBACK', []);
  expect((await whoAsks()).rows).toMatchObject([{ role: 'postgres' }]);
});
