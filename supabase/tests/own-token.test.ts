import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '@/lib/adapters/supabase/database.types';
import { type Db, unwrap } from '@/lib/db';
import { assembleStory } from '@/lib/stories/assemble-story';
import { anAttempt, ending } from '@/lib/stories/fakes/ending';
import { aFamily, aRequest, aStoryBegun, type Family, writingWith } from '@/lib/stories/fakes/family';
import { modelTelling, tells, WHOLE_STORY } from '@/lib/stories/fakes/telling';
import { deleteStory, updateStory } from '@/lib/stories/stories-repository';
import { writeStory } from '@/lib/stories/write-story';
import { finishStory, insertStory, reopenStory } from '@/lib/stories/writing-repository';
import { PLANS } from '@/lib/usage/plan';
import { savePlan } from '@/lib/usage/plans-repository';
import { failureOf } from './parent-failure';
import { startDatabase, type TestDatabase, type TestParent } from './start-database';

// What parents can do with their own token where everybody reaches PostgREST, as on a hosted Supabase project.

let database: TestDatabase;
let family: Family;
let others: TestParent;

beforeAll(async () => {
  database = await startDatabase();
  others = await database.signUpParent();
});
beforeEach(async () => {
  // Supabase Lite prints what it refuses.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  family = await aFamily(database);
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => database.close());

const stories = () => family.db.from('stories');
const failed = { ...ending, status: 'failed' } as const;

async function countCharges(): Promise<number> {
  return (await database.sql('select from tales.story_charges where user_id = $1', [family.id])).length;
}

async function tellOne(): Promise<string> {
  const writer = await aStoryBegun(family);
  await finishStory(family.db, writer, ending, anAttempt({ status: 'succeeded', error_code: null }));
  return writer.storyId;
}

const CHANGES: Database['tales']['Tables']['stories']['Update'][] = [
  { status: 'failed' },
  { status: 'writing' },
  { content: 'Something else to be read aloud.' },
  { writer_id: crypto.randomUUID() },
  { id: crypto.randomUUID() },
  { model_used: 'free/lunch' },
  { generation_info: { errorCode: 'story_interrupted' } },
  { created_at: '2026-01-01T00:00:00Z' },
];

describe('a story that is told', () => {
  it.each(CHANGES)('stays as it was told, and charged: %j', async (change) => {
    const id = await tellOne();
    const { code } = await failureOf((async () => unwrap(await stories().update(change).eq('id', id)))());
    expect(code).toBe('forbidden');
    expect(await countCharges()).toBe(1);
  });

  it('is the parent’s to rate, to name and to put away', async () => {
    const patch = { rating: 9, title: 'Ours', shelf: 'archived', isFavourite: true } as const;
    expect(await updateStory(family.db, await tellOne(), patch)).toMatchObject(patch);
  });

  it('is not given back by failing another under its id', async () => {
    const { story, characters } = await assembleStory(family.db, aRequest({ children: [family.mia.id] }));
    for (const end of [ending, failed]) {
      await insertStory(family.db, story, characters);
      await finishStory(family.db, { storyId: story.id, writerId: null }, end, null);
      expect(await countCharges()).toBe(1);
      await deleteStory(family.db, story.id);
    }
  });

  it('is charged again where it is told once more under its id', async () => {
    const id = crypto.randomUUID();
    const deps = writingWith(family.db, [modelTelling('m', tells(WHOLE_STORY))], {}, { defaultPlan: PLANS.free });
    for (const count of [1, 2]) {
      await (await writeStory(deps, aRequest({ children: [family.mia.id], minutes: 5 }), id)).finished;
      await deleteStory(family.db, id);
      expect(await countCharges()).toBe(count);
    }
  });

  it('was charged once, however often it had failed before', async () => {
    const writer = await aStoryBegun(family);
    for (const charged of [0, 0]) {
      await finishStory(family.db, writer, failed, null);
      expect(await countCharges()).toBe(charged);
      await reopenStory(family.db, writer);
      expect(await countCharges()).toBe(1);
    }
    await finishStory(family.db, writer, ending, null);
    expect(await countCharges()).toBe(1);
  });
});

describe('what is counted', () => {
  it.each([
    ['story_charges', (db: Db) => db.from('story_charges').insert({ id: crypto.randomUUID() })],
    ['daily_usage', (db: Db) => db.from('daily_usage').insert({ date: '2026-11-21', model_name: 'free/lunch' })],
    ['user_plans', (db: Db) => db.from('user_plans').insert({ plan_name: 'family' })],
  ] as const)('is no parent’s to write: %s', async (table, insert) => {
    await tellOne();
    await savePlan(database.service, family.id, PLANS.free);
    const kept = () => database.sql(`select * from tales.${table} where user_id = $1`, [family.id]);
    const before = await kept();
    expect(before).toHaveLength(1);
    const mine = () => family.db.from(table);
    for (const attempt of [
      async () => unwrap(await insert(family.db)),
      async () => unwrap(await mine().update({ created_at: '2020-01-01T00:00:00Z' }).eq('user_id', family.id)),
      async () => unwrap(await mine().delete().eq('user_id', family.id)),
    ]) {
      expect((await failureOf(attempt())).code).toBe('forbidden');
    }
    expect(await kept()).toEqual(before);
  });

  it('stays so when its rows are forged or gone: a narration’s, and those of the log', async () => {
    const storyId = await tellOne();
    const narration = { story_id: storyId, provider: 'elevenlabs', voice: 'anna', language: 'en', cost_usd: 5 };
    await unwrap(await family.db.from('narrations').insert(narration).select('id'));
    await unwrap(await family.db.rpc('record_usage', usage({ cost_usd: 0.25 })));
    const before = await usageOfToday();
    await unwrap(await family.db.rpc('record_usage', usage({ requests: -9, input_tokens: -9, cost_usd: -9 })));
    await unwrap(await family.db.from('narrations').update({ cost_usd: 0, duration_ms: 0 }).eq('story_id', storyId));
    await unwrap(await family.db.from('narrations').delete().eq('story_id', storyId));
    const { id: _, ...free } = anAttempt({ cost_usd: 0 });
    await unwrap(await family.db.from('generations').insert({ ...free, story_id: storyId, attempt: 9 }));
    await deleteStory(family.db, storyId);
    expect(await usageOfToday()).toEqual(before);
  });

  it('has rows of the log that no parent rewrites', async () => {
    const storyId = await tellOne();
    const log = () => family.db.from('generations');
    for (const attempt of [
      async () => unwrap(await log().update({ cost_usd: 0 }).eq('story_id', storyId)),
      async () => unwrap(await log().delete().eq('story_id', storyId)),
    ]) {
      expect((await failureOf(attempt())).code).toBe('forbidden');
    }
  });
});

function usage(changes: { requests?: number; input_tokens?: number; cost_usd?: number }) {
  const nothing = { requests: 0, input_tokens: 0, output_tokens: 0, narrated_characters: 0, cost_usd: 0 };
  return { for_user: others.id, model_name: 'm', ...nothing, ...changes };
}

/** Of both: nobody puts theirs on another's account. */
function usageOfToday() {
  return database.sql(
    `select user_id, requests_count, total_tokens, narrated_characters, exact_cost from tales.daily_usage
     where user_id in ($1, $2) order by user_id, model_name`,
    [family.id, others.id],
  );
}
