import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { AppError } from '../errors';
import { PLANS, type PlanDraft } from '../usage/plan';
import { turnOf } from '../usage/turns';
import { dayInWords } from '../usage/usage';
import { aFamily, aRequest, type Family, rowOf, writingWith } from './fakes/family';
import { aJudge } from './fakes/judge';
import { fails, fallsSilent, modelTelling, tells, WHOLE_STORY } from './fakes/telling';
import { removeStory } from './remove-story';
import { rewriteStory, writeStory } from './write-story';
import { getStoryProgress } from './writing-repository';

let database: TestDatabase;
let family: Family;

beforeAll(async () => {
  database = await startDatabase();
});
beforeEach(async () => {
  family = await aFamily(database);
});
afterAll(() => database.close());

const forMia = (changes = {}) => aRequest({ children: [family.mia.id], minutes: 5, ...changes });
const working = () => modelTelling('working', tells(WHOLE_STORY));
const broken = () => modelTelling('broken', fails(new AppError('storyteller_refused')));
const withPlan = (model: ReturnType<typeof working>, plan: Partial<PlanDraft> = {}) =>
  writingWith(family.db, [model], {}, { defaultPlan: { ...PLANS.free, ...plan } });

async function isCounted(): Promise<number> {
  const rows = await database.sql('select from tales.story_charges where user_id = $1', [family.id]);
  return rows.length;
}

function firstOfNextMonth(): string {
  const now = new Date();
  return dayInWords(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1)).toISOString().slice(0, 10));
}

it('20 requests at once for the last allowed story give one story, and only that one is asked for', async () => {
  const model = working();
  for (const _ of [1, 2, 3, 4]) await (await writeStory(withPlan(model), forMia())).finished;
  const asked = model.doStreamCalls.length;
  const deps = withPlan(model);
  const begun = await Promise.allSettled(Array.from({ length: 20 }, () => writeStory(deps, forMia())));
  const runs = begun.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  expect(runs).toHaveLength(1);
  await runs[0]?.finished;
  expect(model.doStreamCalls.length - asked).toBe(1);
  for (const result of begun) {
    if (result.status === 'fulfilled') continue;
    expect(result.reason).toMatchObject({
      code: 'plan_limit',
      parentMessage: `Your plan allows 5 stories a month; 5 used. It begins anew on ${firstOfNextMonth()}.`,
    });
  }
  const stories = await database.sql('select status from tales.stories where user_id = $1', [family.id]);
  expect(stories).toEqual(Array.from({ length: 5 }, () => ({ status: 'ready' })));
});

it('a story that fails is given back, one that is deleted is not', async () => {
  const failed = await writeStory(withPlan(broken(), { storiesPerMonth: 1 }), forMia());
  await failed.finished;
  expect(await isCounted()).toBe(0);

  const run = await rewriteStory(withPlan(working(), { storiesPerMonth: 1 }), failed.storyId);
  await run.finished;
  expect(await isCounted()).toBe(1);
  await removeStory({ db: family.db, runs: new Map(), files: { removeAll: async () => 0 } }, run.storyId);
  await expect(writeStory(withPlan(working(), { storiesPerMonth: 1 }), forMia())).rejects.toMatchObject({
    code: 'plan_limit',
  });
});

it('trying again what has failed needs a story that is left', async () => {
  const failed = await writeStory(withPlan(broken(), { storiesPerMonth: 1 }), forMia());
  await failed.finished;
  await (await writeStory(withPlan(working(), { storiesPerMonth: 1 }), forMia())).finished;
  const again = working();
  await expect(rewriteStory(withPlan(again, { storiesPerMonth: 1 }), failed.storyId)).rejects.toMatchObject({
    code: 'plan_limit',
  });
  expect(again.doStreamCalls).toEqual([]);
  expect(await rowOf(database, failed.storyId)).toMatchObject({ status: 'failed' });
});

it('a longer story than the plan has is refused at its field, before anybody is asked', async () => {
  const model = working();
  const said = 'Your plan allows stories of up to 5 minutes; you asked for 6.';
  await expect(writeStory(withPlan(model), forMia({ minutes: 6 }))).rejects.toMatchObject({
    code: 'plan_limit',
    parentMessage: said,
    fields: { minutes: said },
  });
  expect(model.doStreamCalls).toEqual([]);
});

it('a new child that the plan has no room for is not saved with its story', async () => {
  const newChild = { name: 'Zoe', age: 7, gender: 'female', readingLanguage: 'en' };
  await expect(writeStory(withPlan(working()), aRequest({ newChild }))).rejects.toMatchObject({
    code: 'plan_limit',
    parentMessage: 'Your plan allows 2 children; you have 2.',
  });
});

it('the same request again is no second story', async () => {
  const id = crypto.randomUUID();
  await (await writeStory(withPlan(working(), { storiesPerMonth: 1 }), forMia(), id)).finished;
  await expect(writeStory(withPlan(working(), { storiesPerMonth: 1 }), forMia(), id)).rejects.toMatchObject({
    code: 'conflict',
  });
  expect(await isCounted()).toBe(1);
});

it.each([
  ['the last that is allowed', { ...PLANS.free, storiesPerMonth: 1, childrenLimit: 3 }],
  ['without plans', null],
])('the same request five times at once, of a child that is new, is one story: %s', async (_, defaultPlan) => {
  const id = crypto.randomUUID();
  const newChild = { name: 'Zoe', age: 7, gender: 'female', readingLanguage: 'en' };
  // Each as on a server of its own. Who is not the first finds the story that is.
  const begin = () =>
    writeStory(writingWith(family.db, [working()], {}, { defaultPlan }), aRequest({ newChild }), id).catch(
      async (error: unknown) => {
        expect(error).toMatchObject({ code: 'conflict' });
        await getStoryProgress(family.db, id);
        return null;
      },
    );
  const answers = await Promise.all(Array.from({ length: 5 }, begin));
  const runs = answers.filter((run) => run !== null);
  expect(runs.map(({ storyId }) => storyId)).toEqual([id]);
  await Promise.all(runs.map((run) => run.finished));

  const ofParent = (query: string) => database.sql(query, [family.id]);
  expect(await ofParent('select id, status, child_name from tales.stories where user_id = $1')).toEqual([
    { id, status: 'ready', child_name: 'Zoe' },
  ]);
  expect(await ofParent('select name from tales.children where user_id = $1 order by name')).toEqual([
    { name: 'Leo' },
    { name: 'Mia' },
    { name: 'Zoe' },
  ]);
  expect(await isCounted()).toBe(1);
  expect(await ofParent('select story_id from tales.generations where user_id = $1')).toEqual([{ story_id: id }]);
  expect(await ofParent('select requests_count from tales.daily_usage where user_id = $1')).toEqual([
    { requests_count: 1 },
  ]);
});

it('without plans there is no limit, and the count goes on', async () => {
  for (const _ of [1, 2, 3, 4, 5, 6]) {
    await (await writeStory(writingWith(family.db, [working()]), forMia({ minutes: 30 }))).finished;
  }
  expect(await isCounted()).toBe(6);
});

it('who has no turn left is told when, and nobody is asked', async () => {
  const turns = [turnOf('secret', 'stories', family.id, { most: 1, seconds: 600 })];
  const model = working();
  await (await writeStory(writingWith(family.db, [model], {}, { turns }), forMia())).finished;
  await expect(writeStory(writingWith(family.db, [model], {}, { turns }), forMia())).rejects.toMatchObject({
    code: 'too_many_requests',
    retryAfterMs: expect.closeTo(600_000, -5),
  });
  expect(model.doStreamCalls).toHaveLength(1);
});

it('a parent’s own key pays, and its failures are the parent’s', async () => {
  await family.db.from('user_api_keys').insert({ service: 'openrouter', api_key: 'sealed', last_four: 'wxyz' });
  const keys: (string | undefined)[] = [];
  const deps = writingWith(
    family.db,
    [modelTelling('m', fails(new AppError('storyteller_credit')))],
    {},
    { openOwnKey: async (sealed) => `opened ${sealed}` },
  );
  const modelsFor: typeof deps.modelsFor = (brief, ownKey) => {
    keys.push(ownKey);
    return deps.modelsFor(brief, ownKey);
  };
  const broke = () => Promise.reject(new AppError('storyteller_credit'));
  const judgeFor: typeof deps.judgeFor = (ownKey) => {
    keys.push(ownKey);
    return aJudge(broke);
  };
  const run = await writeStory({ ...deps, modelsFor, judgeFor }, forMia());
  await run.finished;
  expect(keys).toEqual(['opened sealed', 'opened sealed']);
  expect(run.snapshot).toMatchObject({ status: 'failed', errorCode: 'own_key_credit' });
  expect(deps.lines).toContainEqual(
    expect.objectContaining({
      line: { storyId: run.storyId, code: 'own_key_credit' },
      message: 'the judge could not be asked',
    }),
  );
});

it('a parent’s own key that cannot be opened is not replaced by the host’s', async () => {
  await family.db.from('user_api_keys').insert({ service: 'openrouter', api_key: 'sealed', last_four: 'wxyz' });
  const model = modelTelling('m', fallsSilent());
  const openOwnKey = async () => Promise.reject(new AppError('own_key_refused'));
  await expect(writeStory(writingWith(family.db, [model], {}, { openOwnKey }), forMia())).rejects.toMatchObject({
    code: 'own_key_refused',
  });
  expect(model.doStreamCalls).toEqual([]);
});
