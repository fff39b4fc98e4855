import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDatabase, type TestDatabase, type TestParent } from '@/supabase/tests/start-database';
import { deleteDailyUsage, findDailyUsage, getDailyUsage, listDailyUsage, recordUsage } from './daily-usage-repository';
import type { PlanDraft } from './plan';
import { deletePlan, findActivePlan, getPlan, listPlans, savePlan } from './plans-repository';

let database: TestDatabase;
let mine: TestParent;
let other: TestParent;

beforeAll(async () => {
  database = await startDatabase();
  other = await database.signUpParent();
});
beforeEach(async () => {
  mine = await database.signUpParent();
});
afterAll(() => database.close());

const used = {
  modelName: 'some/model',
  requestsCount: 1,
  inputTokens: 900,
  outputTokens: 700,
  narratedCharacters: 0,
  costUsd: 0.0021,
};

describe('what was used', () => {
  it('adds up by day and model', async () => {
    await recordUsage(mine.db, mine.id, used);
    await recordUsage(mine.db, mine.id, { ...used, inputTokens: 100, narratedCharacters: 40 });
    await recordUsage(mine.db, mine.id, { ...used, modelName: 'other/model' });
    const today = new Date().toISOString().slice(0, 10);
    const total = {
      date: today,
      modelName: 'some/model',
      requestsCount: 2,
      inputTokens: 1000,
      outputTokens: 1400,
      totalTokens: 2400,
      narratedCharacters: 40,
      totalCostUsd: 0.0042,
    };
    expect(await findDailyUsage(mine.db, today, 'some/model')).toEqual(total);
    expect(await listDailyUsage(mine.db, today, today)).toEqual([
      expect.objectContaining({ modelName: 'other/model', requestsCount: 1 }),
      total,
    ]);
    expect(await listDailyUsage(mine.db, '2020-01-01', '2020-12-31')).toEqual([]);
    expect(await findDailyUsage(mine.db, today, 'unknown/model')).toBeNull();
  });

  it('is nobody else’s, whoever it is said to be for', async () => {
    await recordUsage(other.db, mine.id, used);
    const today = new Date().toISOString().slice(0, 10);
    expect(await listDailyUsage(mine.db, today, today)).toEqual([]);
  });

  it('is the host’s to forget', async () => {
    await recordUsage(mine.db, mine.id, used);
    const today = new Date().toISOString().slice(0, 10);
    const forget = (db: TestParent['db']) => deleteDailyUsage(db, mine.id, today, used.modelName);
    expect(await getDailyUsage(mine.db, today, used.modelName)).toMatchObject({ requestsCount: 1 });
    await expect(forget(mine.db)).rejects.toMatchObject({ code: 'forbidden' });
    await forget(database.service);
    await expect(getDailyUsage(mine.db, today, used.modelName)).rejects.toMatchObject({ code: 'not_found' });
    await expect(forget(database.service)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is not the parent’s to rewrite', async () => {
    const { error } = await mine.db.from('daily_usage').insert({ date: '2026-11-21', model_name: 'free/lunch' });
    expect(error?.code).toBe('42501');
  });
});

const plan: PlanDraft = {
  planName: 'starter',
  storiesPerMonth: 25,
  childrenLimit: 5,
  maxLengthMinutes: 15,
  isNarrationEnabled: true,
  areHeroesEnabled: true,
  maxCreditsPerDay: null,
  maxCreditsPerMonth: 2.5,
  resetDate: '2026-12-01',
};

describe('a plan', () => {
  it('is none to begin with', async () => expect(await findActivePlan(mine.db)).toBeNull());

  it('is given by the service, one at a time', async () => {
    const first = await savePlan(database.service, mine.id, plan);
    expect(await findActivePlan(mine.db)).toEqual({ id: first.id, isActive: true, ...plan });
    const second = await savePlan(database.service, mine.id, { ...plan, planName: 'premium', storiesPerMonth: null });
    expect(await findActivePlan(mine.db)).toEqual(second);
    expect((await listPlans(mine.db)).map(({ planName, isActive }) => ({ planName, isActive }))).toEqual([
      { planName: 'premium', isActive: true },
      { planName: 'starter', isActive: false },
    ]);
    expect(await getPlan(mine.db, first.id)).toMatchObject({ ...plan, isActive: false });
    expect(await listPlans(other.db)).toEqual([]);
    await expect(getPlan(other.db, first.id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is not the parent’s to choose or to throw away', async () => {
    await expect(savePlan(mine.db, mine.id, plan)).rejects.toMatchObject({ code: 'forbidden' });
    const { id } = await savePlan(database.service, mine.id, plan);
    await expect(deletePlan(mine.db, id)).rejects.toMatchObject({ code: 'forbidden' });
    await deletePlan(database.service, id);
    expect(await findActivePlan(mine.db)).toBeNull();
    await expect(deletePlan(database.service, id)).rejects.toMatchObject({ code: 'not_found' });
  });
});
