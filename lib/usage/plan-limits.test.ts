import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startDatabase, type TestDatabase, type TestParent } from '@/supabase/tests/start-database';
import { listChildren } from '../children/children-repository';
import { addChild } from './add-child';
import { getUsageReport } from './month-usage';
import { mayUsePaidVoices, requirePaidVoices } from './paid-voices';
import { PLANS } from './plan';
import { unlessRefused } from './plan-refusal';
import { savePlan } from './plans-repository';
import { dayInWords } from './usage';

let database: TestDatabase;
let parent: TestParent;

beforeAll(async () => {
  database = await startDatabase();
});
beforeEach(async () => {
  parent = await database.signUpParent();
});
afterAll(() => database.close());

const mia = { name: 'Mia', age: 5, gender: 'female' as const, interests: [], avoid: [], readingLanguage: 'en' };

describe('children', () => {
  it('are as many as the plan has, also when they come at the same moment', async () => {
    const added = await Promise.allSettled(
      Array.from({ length: 10 }, () => addChild(parent.db, mia, undefined, PLANS.free)),
    );
    expect(added.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect(await listChildren(parent.db)).toHaveLength(2);
    await expect(addChild(parent.db, mia, undefined, PLANS.free)).rejects.toMatchObject({
      code: 'plan_limit',
      status: 403,
      parentMessage: 'Your plan allows 2 children; you have 2.',
    });
  });

  it('are added once, however often that is asked for', async () => {
    const id = crypto.randomUUID();
    const [first, again] = [
      await addChild(parent.db, mia, id, { ...PLANS.free, childrenLimit: 1 }),
      await addChild(parent.db, mia, id, { ...PLANS.free, childrenLimit: 1 }),
    ];
    expect(again).toEqual(first);
    expect(first).toEqual({ id, ...mia });
  });

  it('are as many as one likes without plans', async () => {
    for (const _ of [1, 2, 3]) await addChild(parent.db, mia, undefined, null);
    expect(await listChildren(parent.db)).toHaveLength(3);
  });
});

describe('voices that cost money', () => {
  it.each(['starter', 'normal', 'premium', 'family'] as const)('are part of the plan "%s"', async (name) => {
    expect(await mayUsePaidVoices(parent.db, PLANS[name])).toBe(true);
  });

  it('are not part of the plan "free", unless a parent was given another plan', async () => {
    expect(await mayUsePaidVoices(parent.db, PLANS.free)).toBe(false);
    await expect(requirePaidVoices(parent.db, PLANS.free)).rejects.toMatchObject({
      code: 'plan_limit',
      parentMessage: 'Your plan has the built-in voice only.',
    });
    await savePlan(database.service, parent.id, PLANS.starter);
    await requirePaidVoices(parent.db, PLANS.free);
  });

  it('are everybody’s without plans', async () => requirePaidVoices(parent.db, null));
});

describe('the report of a month', () => {
  const today = new Date().toISOString().slice(0, 10);

  /** A story that was read aloud, for so long. */
  async function tellAloud(durationMs: number): Promise<string> {
    const [story] = await database.sql<{ id: string }>(
      `insert into tales.stories (user_id, title, story_type, language, length_minutes, status)
       values ($1, 'The Owl', 'child', 'en', 5, 'ready') returning id`,
      [parent.id],
    );
    const storyId = story?.id ?? '';
    await database.sql(
      `insert into tales.narrations (user_id, story_id, provider, voice, language, duration_ms)
       values ($1, $2, 'built-in', 'anna', 'en', $3)`,
      [parent.id, storyId, durationMs],
    );
    return storyId;
  }

  it('has every day of it, what was used on each, and the plan', async () => {
    await database.sql(
      `insert into tales.story_charges (user_id, id) values ($1, gen_random_uuid()), ($1, gen_random_uuid())`,
      [parent.id],
    );
    await database.sql(
      `insert into tales.daily_usage (user_id, date, model_name, total_cost)
       values ($1, $2, 'a', 0.5), ($1, $2, 'b', 0.25), ($1, $2::date - 32, 'a', 3)`,
      [parent.id, today],
    );
    await tellAloud(90_000);
    const { days, plan } = await getUsageReport(parent.db, today, PLANS.free);
    expect(days.length).toBeGreaterThanOrEqual(28);
    expect(days[0]?.date).toBe(`${today.slice(0, 7)}-01`);
    expect(days.filter(({ costUsd }) => costUsd > 0)).toEqual([
      { date: today, stories: 2, heardMs: 90_000, costUsd: 0.75 },
    ]);
    expect(plan).toMatchObject({
      name: 'free',
      stories: { used: 2, allowed: 5 },
      children: { used: 0, allowed: 2 },
      maxLengthMinutes: 5,
      hasPaidVoices: false,
      resetsOn: expect.stringMatching(/^\d{4}-\d\d-01$/),
    });
  });

  it('keeps the minutes of a story that is deleted', async () => {
    const storyId = await tellAloud(90_000);
    const heardToday = async () =>
      (await getUsageReport(parent.db, today, null)).days.find(({ date }) => date === today)?.heardMs;
    expect(await heardToday()).toBe(90_000);
    await parent.db.from('stories').delete().eq('id', storyId);
    expect(await database.sql('select from tales.narrations where user_id = $1', [parent.id])).toEqual([]);
    expect(await heardToday()).toBe(90_000);
  });

  it('knows no plan where there are none, and nothing of another parent', async () => {
    const { days, plan } = await getUsageReport(parent.db, '2026-02-10', null);
    expect(days).toHaveLength(28);
    expect(days.every(({ stories, heardMs, costUsd }) => stories + heardMs + costUsd === 0)).toBe(true);
    expect(plan).toBeNull();
  });
});

describe('a refusal', () => {
  const refused = (refusal: object) => {
    try {
      unlessRefused(z.never(), { refused: refusal });
    } catch (error) {
      return error;
    }
    return undefined;
  };

  it.each([
    [
      { limit: 'stories', allowed: 5, used: 5, resetsOn: '2026-12-01' },
      'Your plan allows 5 stories a month; 5 used. It begins anew on 1 December.',
    ],
    [{ limit: 'minutes', allowed: 1, used: 6 }, 'Your plan allows stories of up to 1 minute; you asked for 6.'],
    [{ limit: 'heroes', allowed: 0, used: 0 }, 'Your plan has stories about your children, without heroes.'],
    [{ limit: 'children', allowed: 1, used: 1 }, 'Your plan allows 1 child; you have 1.'],
    [
      { limit: 'cost', allowed: 2.5, used: 2.5021, resetsOn: '2026-11-22' },
      'Your plan allows $2.50 for stories; $2.50 used. It begins anew on 22 November.',
    ],
  ])('is said in words: %j', (refusal, sentence) => {
    expect(refused(refusal)).toMatchObject({ code: 'plan_limit', parentMessage: sentence });
  });

  it('names days as parents do', () => expect(dayInWords('2027-01-03')).toBe('3 January'));
});
