import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { aFamily, aRequest, type Family, generationsOf, rowOf, writingWith } from './fakes/family';
import { fallsSilent, modelTelling, STORY_TEXT, tells, WHOLE_STORY } from './fakes/telling';
import { handOverStories } from './hand-over-stories';
import { rewriteStory, writeStory } from './write-story';

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

it('a story that does not end in time is kept as it is, asks nobody else, and can be tried again', async () => {
  const other = modelTelling('other', tells(WHOLE_STORY));
  const model = modelTelling('m', fallsSilent(WHOLE_STORY.slice(0, 150)));
  const writing = writingWith(family.db, [model, other]);
  const run = await writeStory(writing, forMia());
  while (run.snapshot.content.length < 80) await run.changed();
  expect(await handOverStories(writing.runs, 0)).toBe(1);

  expect(run.snapshot).toMatchObject({ status: 'failed', errorCode: 'story_interrupted' });
  const row = await rowOf(database, run.storyId);
  expect(row).toMatchObject({
    status: 'failed',
    generation_info: { errorCode: 'story_interrupted', isStopped: false },
  });
  expect(row?.content).toBe(run.snapshot.content);
  expect(STORY_TEXT.startsWith(row?.content ?? 'nothing')).toBe(true);
  expect(other.doStreamCalls).toEqual([]);
  expect(writing.counted).toEqual(['m failed', 'story failed']);
  expect(await generationsOf(database, run.storyId)).toEqual([
    { attempt: 1, model: 'm', status: 'failed', error_code: 'story_interrupted' },
  ]);

  const again = await rewriteStory(writingWith(family.db, [other]), run.storyId);
  await again.finished;
  expect(await rowOf(database, run.storyId)).toMatchObject({ status: 'ready', content: STORY_TEXT });
});

it('a story that ends in time is not touched', async () => {
  const writing = writingWith(family.db, [modelTelling('m', tells(WHOLE_STORY))]);
  const run = await writeStory(writing, forMia());
  await run.finished;
  expect(await handOverStories(writing.runs, 0)).toBe(0);
  expect(run.snapshot.status).toBe('ready');
  expect(writing.counted).toEqual(['m succeeded', 'story ready']);
});

it('nobody waits longer than the last story takes', async () => {
  const writing = writingWith(family.db, [modelTelling('m', tells(WHOLE_STORY))]);
  const run = await writeStory(writing, forMia());
  const handed = handOverStories(writing.runs, 60_000);
  expect(await handed).toBe(0);
  expect(run.snapshot.status).toBe('ready');
  expect(await handOverStories(new Map(), 60_000)).toBe(0);
});
