import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { AppError } from '../errors';
import { aFamily, aRequest, type Family, generationsOf, rowOf, writingWith } from './fakes/family';
import { callingWith } from './fakes/story-calls';
import { breaksOff, fallsSilent, modelTelling, STORY_TEXT, tells, WHOLE_STORY } from './fakes/telling';
import { removeStory } from './remove-story';
import { deleteStory } from './stories-repository';
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

describe('stopping', () => {
  it('keeps the text so far, hangs up on the model and asks nobody else', async () => {
    const model = modelTelling('m', fallsSilent(WHOLE_STORY.slice(0, 150)));
    const other = modelTelling('other', tells(WHOLE_STORY));
    const run = await writeStory(writingWith(family.db, [model, other]), forMia());
    while (run.snapshot.content.length < 80) await run.changed();
    run.stop();
    await run.finished;

    const row = await rowOf(database, run.storyId);
    expect(row).toMatchObject({ status: 'ready', title: 'The Snail Train', generation_info: { isStopped: true } });
    expect(STORY_TEXT.startsWith(row?.content ?? 'nothing')).toBe(true);
    expect(row?.content.length).toBeGreaterThanOrEqual(80);
    expect(row?.generation_info['ending']).toBeNull();
    expect(model.doStreamCalls[0]?.abortSignal?.aborted).toBe(true);
    expect(other.doStreamCalls).toEqual([]);
    expect(await generationsOf(database, run.storyId)).toEqual([
      { attempt: 1, model: 'm', status: 'stopped', error_code: null },
    ]);
  });

  it('before the first word leaves a story that can be tried again', async () => {
    const run = await writeStory(writingWith(family.db, [modelTelling('m', fallsSilent())]), forMia());
    run.stop();
    await run.finished;
    expect(run.snapshot).toMatchObject({ status: 'failed', errorCode: 'story_interrupted' });
    expect(await rowOf(database, run.storyId)).toMatchObject({
      status: 'failed',
      generation_info: { isStopped: true, errorCode: 'story_interrupted' },
    });
  });

  it('between two tries ends the wait at once and asks no further', async () => {
    const model = modelTelling('m', breaksOff('', new AppError('storyteller_busy', { isRetryable: true })));
    const writing = writingWith(family.db, [model], {}, callingWith({ retryDelayMs: 9000 }));
    const run = await writeStory(writing, forMia());
    await expect.poll(() => writing.lines.length).toBe(1);
    const stoppedAt = performance.now();
    run.stop();
    await run.finished;
    expect(performance.now() - stoppedAt).toBeLessThan(3000);
    expect(model.doStreamCalls).toHaveLength(1);
    expect(run.snapshot.status).toBe('failed');
  });

  it('a story deleted while it is written ends its run', async () => {
    const model = modelTelling('m', fallsSilent(WHOLE_STORY.slice(0, 150)));
    const writing = writingWith(family.db, [model]);
    const run = await writeStory(writing, forMia());
    while (run.snapshot.content === '') await run.changed();
    await deleteStory(family.db, run.storyId);
    await run.finished;
    // Stopped, and not given up on for its silence.
    expect(run.snapshot).toMatchObject({ status: 'failed', errorCode: 'not_found' });
    expect(model.doStreamCalls[0]?.abortSignal?.aborted).toBe(true);
    expect(await rowOf(database, run.storyId)).toBeUndefined();
  });

  it('tells those who follow a story that is deleted here that it is no more', async () => {
    const model = modelTelling('m', fallsSilent(WHOLE_STORY.slice(0, 150)));
    const writing = writingWith(family.db, [model]);
    const run = await writeStory(writing, forMia());
    while (run.snapshot.content === '') await run.changed();
    await removeStory({ db: family.db, runs: writing.runs, files: { removeAll: async () => 0 } }, run.storyId);
    expect(run.snapshot).toMatchObject({ status: 'failed', errorCode: 'not_found' });
    expect(writing.lines).toEqual([]);
  });

  it('a story deleted while it is written is no alarm', async () => {
    const writing = writingWith(family.db, [modelTelling('m', fallsSilent())]);
    const run = await writeStory(writing, forMia());
    await deleteStory(family.db, run.storyId);
    run.stop();
    await run.finished;
    expect(writing.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
