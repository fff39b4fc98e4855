import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { AppError } from '../errors';
import { aFamily, aRequest, type Family, generationsOf, writingWith } from './fakes/family';
import { storyCallsWith } from './fakes/story-calls';
import { fails, fallsSilent, modelTelling, tells, WHOLE_STORY } from './fakes/telling';
import { writeStory } from './write-story';

let database: TestDatabase;
let family: Family;

beforeAll(async () => {
  database = await startDatabase();
  family = await aFamily(database);
});
afterAll(() => database.close());

const forMia = () => aRequest({ children: [family.mia.id] });
const away = () => fails(new AppError('storyteller_unavailable', { isRetryable: true }));
const calling = (calls: ReturnType<typeof storyCallsWith>) => ({ callsWith: () => calls });

it('a model that has failed often is not asked by the next story, which the next model tells at once', async () => {
  const [first, second] = [modelTelling('first', away()), modelTelling('second', tells(WHOLE_STORY))];
  const limits = calling(storyCallsWith({ maxRetries: 0, failures: 2 }));
  for (const _ of [1, 2])
    await (await writeStory(writingWith(family.db, [first, second], {}, limits), forMia())).finished;
  expect(first.doStreamCalls).toHaveLength(2);
  const run = await writeStory(writingWith(family.db, [first, second], {}, limits), forMia());
  await run.finished;
  expect(first.doStreamCalls).toHaveLength(2);
  expect(await generationsOf(database, run.storyId)).toEqual([
    { attempt: 1, model: 'second', status: 'succeeded', error_code: null },
  ]);
});

it('where nobody would be asked, no story begins, and the parent is told when to come back', async () => {
  const model = modelTelling('m', away());
  const limits = calling(storyCallsWith({ maxRetries: 0, failures: 1 }));
  const writing = () => writingWith(family.db, [model], {}, limits);
  await (await writeStory(writing(), forMia())).finished;
  const before = await database.sql('select id from tales.stories where user_id = $1', [family.id]);
  await expect(writeStory(writing(), forMia())).rejects.toMatchObject({
    code: 'storyteller_unavailable',
    status: 503,
    retryAfterMs: expect.closeTo(30_000, -4),
  });
  expect(await database.sql('select id from tales.stories where user_id = $1', [family.id])).toEqual(before);
  expect(model.doStreamCalls).toHaveLength(1);
});

it('one parent’s own key without credit is nobody else’s trouble', async () => {
  const calls = { host: storyCallsWith({ failures: 1 }), own: storyCallsWith({ failures: 1 }) };
  const callsWith = (ownKey?: string) => (ownKey === undefined ? calls.host : calls.own);
  const model = modelTelling('m', fails(new AppError('storyteller_credit')), tells(WHOLE_STORY));
  const run = await writeStory(writingWith(family.db, [model], {}, { callsWith }), forMia());
  await run.finished;
  expect(run.snapshot.errorCode).toBe('storyteller_credit');
  // Not even the next story of the same key: it may have been topped up meanwhile.
  const next = await writeStory(writingWith(family.db, [model], {}, { callsWith }), forMia());
  await next.finished;
  expect(next.snapshot.status).toBe('ready');
});

it('who comes when too many are being told is asked to come back', async () => {
  const model = modelTelling('m', fallsSilent(WHOLE_STORY.slice(0, 100)));
  const limits = calling(storyCallsWith({ atOnce: 1, waiting: 0 }));
  const told = await writeStory(writingWith(family.db, [model], {}, limits), forMia());
  await expect(writeStory(writingWith(family.db, [model], {}, limits), forMia())).rejects.toMatchObject({
    code: 'storyteller_busy',
    status: 503,
    retryAfterMs: expect.any(Number),
  });
  told.stop();
  await told.finished;
  const next = await writeStory(writingWith(family.db, [modelTelling('m', tells(WHOLE_STORY))], {}, limits), forMia());
  await next.finished;
  expect(next.snapshot.status).toBe('ready');
});
