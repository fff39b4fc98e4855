import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { AppError } from '../errors';
import {
  aFamily,
  aRequest,
  aStoryBegun,
  type Family,
  generationsOf,
  leaveAlone,
  rowOf,
  writingWith,
} from './fakes/family';
import { fails, fallsSilent, modelTelling, STORY_TEXT, tells, WHOLE_STORY } from './fakes/telling';
import { stopStory } from './stop-story';
import type { StoryRun } from './story-run';
import { rewriteStory, writeStory } from './write-story';
import { finishStory, reopenStory, type StoryEnding, saveWrittenSoFar, type Writer } from './writing-repository';

let database: TestDatabase;
let family: Family;

beforeAll(async () => {
  database = await startDatabase();
});
beforeEach(async () => {
  family = await aFamily(database);
});
afterAll(() => database.close());

const ending: StoryEnding = {
  status: 'ready',
  title: 'Late',
  content: 'Late and unwanted.',
  summary: null,
  model_used: 'm',
  full_response: null,
  generation_info: {},
};
const failure: StoryEnding = { ...ending, status: 'failed', title: 'Half', content: 'Half.' };
const attempt = {
  id: 'a0000000-0000-4000-8000-00000000000a',
  model: 'm',
  status: 'succeeded',
  error_code: null,
  input_tokens: null,
  output_tokens: null,
  cost_usd: 0.01,
  first_token_ms: null,
  duration_ms: 1,
} as const;

/** The writer that failed, and the one that writes the story now. */
async function twoWriters(): Promise<{ earlier: Writer; later: Writer }> {
  const earlier = await aStoryBegun(family);
  await finishStory(family.db, earlier, failure, null);
  const later = { ...earlier, writerId: randomUUID() };
  await reopenStory(family.db, later);
  return { earlier, later };
}

describe('the writer before', () => {
  it('can neither save nor end what another writes now', async () => {
    const { earlier, later } = await twoWriters();
    expect(await saveWrittenSoFar(family.db, earlier, { title: 'Late', content: 'Late.' })).toBe(false);
    expect(await finishStory(family.db, earlier, ending, null)).toBe(false);
    expect(await finishStory(family.db, earlier, { ...ending, status: 'failed' }, null)).toBe(false);
    expect(await rowOf(database, earlier.storyId)).toMatchObject({ status: 'writing', title: '', content: '' });

    expect(await saveWrittenSoFar(family.db, later, { title: 'New', content: 'New.' })).toBe(true);
    expect(await finishStory(family.db, later, { ...ending, title: 'New', content: 'New.' }, null)).toBe(true);
    expect(await rowOf(database, earlier.storyId)).toMatchObject({ status: 'ready', title: 'New', content: 'New.' });
  });

  it('has what it cost logged all the same', async () => {
    const { earlier } = await twoWriters();
    await finishStory(family.db, earlier, ending, attempt);
    expect(await generationsOf(database, earlier.storyId)).toHaveLength(1);
  });

  it('cannot end a story that no writer is known of', async () => {
    const { later } = await twoWriters();
    await database.sql('update tales.stories set writer_id = null where id = $1', [later.storyId]);
    expect(await finishStory(family.db, later, ending, null)).toBe(false);
    expect(await finishStory(family.db, { ...later, writerId: null }, ending, null)).toBe(true);
  });

  it('does not take the story back where two want to write it at once', async () => {
    const first = await aStoryBegun(family);
    await finishStory(family.db, first, failure, null);
    const runs = ['a', 'b', 'c'].map(() => reopenStory(family.db, { ...first, writerId: randomUUID() }));
    const results = await Promise.allSettled(runs);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(refused).toMatchObject([{ code: 'story_not_retryable' }, { code: 'story_not_retryable' }]);
  });
});

it('whoever stops a story elsewhere ends it for the writer of the moment', async () => {
  const { later } = await twoWriters();
  await saveWrittenSoFar(family.db, later, { title: 'New', content: 'New, and longer.' });
  expect(await stopStory({ db: family.db, runs: new Map() }, later.storyId)).toBe('ready');
  expect(await rowOf(database, later.storyId)).toMatchObject({ status: 'ready', content: 'New, and longer.' });
});

describe('a run whose story may no longer be its own', () => {
  const forMia = () => aRequest({ children: [family.mia.id] });
  const working = () => modelTelling('working', tells(WHOLE_STORY));

  /** A run that has said something and is now silent. */
  async function silentRun(): Promise<{ run: StoryRun; writing: ReturnType<typeof writingWith> }> {
    const model = modelTelling('silent', fallsSilent(WHOLE_STORY.slice(0, 150)));
    const writing = writingWith(family.db, [model], { nextWordsTimeoutMs: 60_000 });
    const run = await writeStory(writing, forMia());
    while (run.snapshot.content.length < 80) await run.changed();
    return { run, writing };
  }

  it('and was given up for dead is written anew, and what the earlier run says is not kept', async () => {
    const { run: earlier, writing } = await silentRun();
    await leaveAlone(database, earlier.storyId);
    const later = await rewriteStory({ ...writing, modelsFor: () => [working()] }, earlier.storyId);
    expect(later.writerId).not.toBe(earlier.writerId);
    expect(writing.runs.get(later.storyId)).toBe(later);
    await later.finished;
    earlier.stop();
    await earlier.finished;
    expect(earlier.snapshot).toMatchObject({ status: 'ready', errorCode: null, title: 'The Snail Train' });
    expect(writing.runs.size).toBe(0);
    expect(await rowOf(database, later.storyId)).toMatchObject({
      status: 'ready',
      content: STORY_TEXT,
      model_used: 'working',
      generation_info: { isStopped: false },
    });
    expect((await generationsOf(database, later.storyId)).map(({ model }) => model).sort()).toEqual([
      'silent',
      'working',
    ]);
  });

  it('stops by itself, and leaves the newer run in its place', async () => {
    const { run: earlier, writing } = await silentRun();
    await leaveAlone(database, earlier.storyId);
    const silent = modelTelling('later', fallsSilent());
    const later = await rewriteStory({ ...writing, modelsFor: () => [silent] }, earlier.storyId);
    // Its next save is refused: no later than the next sign of life.
    await earlier.finished;
    expect(earlier.stopSignal.aborted).toBe(true);
    expect(earlier.snapshot).toMatchObject({ status: 'failed', errorCode: null });
    expect(writing.runs.get(later.storyId)).toBe(later);
    expect(later.snapshot.status).toBe('writing');
    later.stop();
    await later.finished;
  });

  it('ends as the row did where it was stopped elsewhere', async () => {
    const { run } = await silentRun();
    await expect.poll(async () => (await rowOf(database, run.storyId))?.content, { timeout: 5000 }).not.toBe('');
    expect(await stopStory({ db: family.db, runs: new Map() }, run.storyId)).toBe('ready');
    run.stop();
    await run.finished;
    expect(run.snapshot).toMatchObject({ status: 'ready', errorCode: null });
  });

  it('ends with the reason of the row where it failed elsewhere', async () => {
    const { run } = await silentRun();
    const reason = { ...failure, generation_info: { errorCode: 'storyteller_busy' } };
    await finishStory(family.db, { storyId: run.storyId, writerId: null }, reason, null);
    run.stop();
    await run.finished;
    expect(run.snapshot).toMatchObject({ status: 'failed', errorCode: 'storyteller_busy', title: 'Half' });
  });

  it.each([
    ['finish_story', 'its end'],
    ['insert_story', 'its beginning'],
  ])('ends as the row did where the answer to %s, %s, was lost', async (called) => {
    let isLost = false;
    const db = family.dbThrough((send) => async (input, init) => {
      const answer = await send(input, init);
      if (isLost || !String(input).includes(`/rpc/${called}`)) return answer;
      isLost = true;
      throw new TypeError('fetch failed');
    });
    const run = await writeStory(writingWith(db, [working()]), forMia());
    await run.finished;
    expect(isLost).toBe(true);
    expect(run.snapshot).toMatchObject({ status: 'ready', errorCode: null, title: 'The Snail Train' });
    expect(await rowOf(database, run.storyId)).toMatchObject({ status: 'ready', content: STORY_TEXT });
  });
});

describe('another try', () => {
  it('is given to a story whose writer died a minute ago', async () => {
    const { storyId } = await aStoryBegun(family);
    await leaveAlone(database, storyId);
    const run = await rewriteStory(writingWith(family.db, [modelTelling('m', tells(WHOLE_STORY))]), storyId);
    await run.finished;
    expect(await rowOf(database, storyId)).toMatchObject({ status: 'ready', content: STORY_TEXT });
  });

  it('keeps the text of the writer that died where nothing new comes', async () => {
    const writer = await aStoryBegun(family);
    await saveWrittenSoFar(family.db, writer, { title: 'The Train', content: 'Once upon a time.' });
    await leaveAlone(database, writer.storyId);
    const model = modelTelling('m', fails(new AppError('storyteller_credit')));
    await (await rewriteStory(writingWith(family.db, [model]), writer.storyId)).finished;
    expect(await rowOf(database, writer.storyId)).toMatchObject({ status: 'failed', content: 'Once upon a time.' });
  });
});
