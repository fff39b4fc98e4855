import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { AppError } from '../errors';
import { aFamily, aRequest, type Family, generationsOf, writingWith } from './fakes/family';
import { fails, modelTelling, tells, WHOLE_STORY } from './fakes/telling';
import { writeStory } from './write-story';

let database: TestDatabase;
let family: Family;

beforeAll(async () => {
  database = await startDatabase();
});
beforeEach(async () => {
  family = await aFamily(database);
});
afterAll(() => database.close());

const forMia = () => aRequest({ children: [family.mia.id] });
const busy = (retryAfterMs: number) =>
  modelTelling('busy', fails(new AppError('storyteller_busy', { isRetryable: true, retryAfterMs })));

it('a model that wants more than ten seconds is left for the next, at once', async () => {
  const [first, second] = [busy(10_001), modelTelling('second', tells(WHOLE_STORY))];
  const run = await writeStory(writingWith(family.db, [first, second]), forMia());
  const startedAt = performance.now();
  await run.finished;
  expect(performance.now() - startedAt).toBeLessThan(5000);
  expect(run.snapshot.status).toBe('ready');
  expect(await generationsOf(database, run.storyId)).toEqual([
    { attempt: 1, model: 'busy', status: 'failed', error_code: 'storyteller_busy' },
    { attempt: 2, model: 'second', status: 'succeeded', error_code: null },
  ]);
});

it('the last model that wants more than ten seconds is not waited for', async () => {
  const model = busy(60_000);
  const run = await writeStory(writingWith(family.db, [model]), forMia());
  const startedAt = performance.now();
  await run.finished;
  expect(performance.now() - startedAt).toBeLessThan(5000);
  expect(model.doStreamCalls).toHaveLength(1);
  expect(run.snapshot).toMatchObject({ status: 'failed', errorCode: 'storyteller_busy' });
});

it('a model that wants ten seconds is waited for, though there is another', async () => {
  const [first, second] = [busy(10_000), modelTelling('second', tells(WHOLE_STORY))];
  const writing = writingWith(family.db, [first, second]);
  const run = await writeStory(writing, forMia());
  await expect.poll(() => writing.lines.length).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(second.doStreamCalls).toEqual([]);
  expect(run.snapshot.status).toBe('writing');
  run.stop();
  await run.finished;
  expect(second.doStreamCalls).toEqual([]);
});
