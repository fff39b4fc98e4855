import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { anAttempt, ending } from './fakes/ending';
import { aFamily, aRequest, aStoryBegun, type Family, generationsOf, rowOf, writingWith } from './fakes/family';
import { aJudge } from './fakes/judge';
import { modelTelling, STORY_TEXT, tells, WHOLE_STORY } from './fakes/telling';
import { logTitling } from './log-attempt';
import { writeStory } from './write-story';
import { finishStory } from './writing-repository';

let database: TestDatabase;
let family: Family;

beforeAll(async () => {
  database = await startDatabase();
});
beforeEach(async () => {
  family = await aFamily(database);
});
afterAll(() => database.close());

type Answer = typeof fetch;

/** A database that answers these questions, the first `times` of them, in another way. */
function answering(address: string, answer: Answer, times = Number.POSITIVE_INFINITY) {
  let asked = 0;
  return family.dbThrough((send) => async (input, init) => {
    if (!String(input).includes(address)) return send(input, init);
    asked += 1;
    return asked <= times ? answer(input, init) : send(input, init);
  });
}

const isAway: Answer = () => Promise.reject(new TypeError('fetch failed'));

/** Paid for, and no story. */
const useless = () => modelTelling('useless', tells(''));
const working = () => modelTelling('working', tells(WHOLE_STORY));
const forMia = () => aRequest({ children: [family.mia.id] });

function usageOf(parent: Family) {
  return database.sql(
    `select model_name as model, requests_count as requests, total_tokens::integer as tokens, exact_cost::float8 as cost
     from tales.daily_usage where user_id = $1 order by model_name`,
    [parent.id],
  );
}

it('a database that is away between two models, and for the judge, costs nothing of what was paid for', async () => {
  const db = answering('/rpc/log_generation', isAway);
  const judge = aJudge(async () => null);
  const run = await writeStory(writingWith(db, [useless(), working()], {}, { judgeFor: () => judge }), forMia());
  await run.finished;
  expect(await rowOf(database, run.storyId)).toMatchObject({ status: 'ready', content: STORY_TEXT });
  expect(await generationsOf(database, run.storyId)).toMatchObject([
    { attempt: 1, model: 'useless', status: 'failed', error_code: 'storyteller_gibberish' },
    { attempt: 2, model: 'judge', status: 'succeeded' },
    { attempt: 3, model: 'working', status: 'succeeded' },
  ]);
  expect(await usageOf(family)).toMatchObject([
    { model: 'judge', requests: 1, tokens: expect.any(Number) },
    { model: 'useless', requests: 1, tokens: 444, cost: 0.0042 },
    { model: 'working', requests: 1, tokens: 444, cost: 0.0042 },
  ]);
});

it('what was logged, though nobody heard of it, is counted once', async () => {
  const lost = ['/rpc/log_generation', '/rpc/finish_story'];
  const db = family.dbThrough((send) => async (input, init) => {
    const answer = await send(input, init);
    const index = lost.findIndex((address) => String(input).includes(address));
    if (index === -1) return answer;
    lost.splice(index, 1);
    throw new TypeError('fetch failed');
  });
  const run = await writeStory(writingWith(db, [useless(), working()]), forMia());
  await run.finished;
  expect(run.snapshot.status).toBe('ready');
  expect(lost).toEqual([]);
  expect(await generationsOf(database, run.storyId)).toHaveLength(2);
  expect(await usageOf(family)).toMatchObject([
    { model: 'useless', requests: 1, tokens: 444 },
    { model: 'working', requests: 1, tokens: 444 },
  ]);
});

it('a line that the database refuses does not keep the story from its end', async () => {
  const refused: Answer = async () => Response.json({ code: '23514', message: 'no such status' }, { status: 400 });
  const run = await writeStory(
    writingWith(answering('/rpc/log_generation', refused), [useless(), working()]),
    forMia(),
  );
  await run.finished;
  expect(await rowOf(database, run.storyId)).toMatchObject({ status: 'ready', content: STORY_TEXT });
  expect(await generationsOf(database, run.storyId)).toMatchObject([{ model: 'working' }]);
});

it('what a title has cost is written down when the database is back', async () => {
  const { storyId } = await aStoryBegun(family);
  const { log, lines } = writingWith(family.db, [working()]);
  await logTitling({ db: answering('/rpc/log_generation', isAway, 1), log }, storyId, anAttempt({ model: 'titler' }));
  expect(lines).toMatchObject([{ level: 'warn', line: { storyId, code: 'database_unavailable' } }]);
  await expect.poll(() => generationsOf(database, storyId)).toMatchObject([{ model: 'titler' }]);
});

it('a log that a parent has filled keeps no story from its end, and hides no cost', async () => {
  const writer = await aStoryBegun(family);
  const { id: _, ...line } = anAttempt({ cost_usd: 0 });
  await family.db.from('generations').insert({ ...line, story_id: writer.storyId, attempt: 1000 });
  const last = anAttempt({ status: 'succeeded', error_code: null, cost_usd: 0.25 });
  const earlier = [anAttempt({ cost_usd: 0.5 })];
  // Twice: the first answer was lost.
  for (let time = 0; time < 2; time += 1)
    expect(await finishStory(family.db, writer, ending, last, earlier)).toBe(true);
  expect(await rowOf(database, writer.storyId)).toMatchObject({ status: 'ready' });
  expect(await usageOf(family)).toMatchObject([{ requests: 2, cost: 0.75 }]);
});
