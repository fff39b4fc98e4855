import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { aFamily, aStoryBegun, type Family, leaveAlone, rowOf } from './fakes/family';
import { followStory } from './follow-story';
import { stopStory } from './stop-story';
import type { StoryEvent } from './story-events';
import { StoryRun, type StoryRuns } from './story-run';
import { finishStory, saveWrittenSoFar } from './writing-repository';

let database: TestDatabase;
let family: Family;
let runs: StoryRuns;

beforeAll(async () => {
  database = await startDatabase();
});
beforeEach(async () => {
  family = await aFamily(database);
  runs = new Map();
});
afterAll(() => database.close());

const never = new AbortController().signal;
const ending = { summary: null, model_used: null, full_response: null, generation_info: {} } as const;

function begunRun(): StoryRun {
  const run = new StoryRun({ storyId: randomUUID(), writerId: randomUUID() });
  runs.set(run.storyId, run);
  return run;
}

/** A story that another process writes: only its row is here. */
const begunElsewhere = () => aStoryBegun(family);

const follow = (storyId: string, from = 0, signal = never) =>
  followStory({ db: family.db, runs }, storyId, from, signal);

async function all(events: AsyncIterable<StoryEvent>): Promise<StoryEvent[]> {
  const heard: StoryEvent[] = [];
  for await (const event of events) heard.push(event);
  return heard;
}

const textOf = (events: readonly StoryEvent[]) =>
  events.map((event) => (event.type === 'text' ? event.delta : '')).join('');

describe('a story written in this process', () => {
  it('is followed from its beginning to its end', async () => {
    const run = begunRun();
    const heard = all(follow(run.storyId));
    for (const change of [{ title: 'The Train' }, { text: 'Once ' }, { text: 'upon a time.' }]) {
      run.append(change);
      await new Promise((resolve) => setImmediate(resolve));
    }
    run.end('ready', null, 'The Train');
    expect(await heard).toEqual([
      { type: 'story', id: run.storyId, status: 'writing' },
      { type: 'title', title: 'The Train' },
      { type: 'text', delta: 'Once ', offset: 5 },
      { type: 'text', delta: 'upon a time.', offset: 17 },
      { type: 'done', id: run.storyId, status: 'ready' },
    ]);
  });

  it('gives a late follower what there is, from where it is', async () => {
    const run = begunRun();
    run.append({ title: 'The Train', text: 'Once upon' });
    const heard = all(follow(run.storyId, 5));
    run.end('ready', null, 'The Train');
    expect(await heard).toEqual([
      { type: 'story', id: run.storyId, status: 'writing' },
      { type: 'title', title: 'The Train' },
      { type: 'text', delta: 'upon', offset: 9 },
      { type: 'done', id: run.storyId, status: 'ready' },
    ]);
  });

  it.each([
    ['is told to look again where the story has less than that', 10, ['error']],
    ['goes on where the story has just that', 9, ['story', 'done']],
  ])('a follower who has so much already %s', async (_, from, types) => {
    const run = begunRun();
    run.append({ text: 'Once upon' });
    const heard = all(follow(run.storyId, from));
    await new Promise((resolve) => setImmediate(resolve));
    run.end('ready', null, '');
    expect((await heard).map(({ type }) => type)).toEqual(types);
    if (from > 9) expect(await heard).toEqual([{ type: 'error', code: 'story_interrupted' }]);
  });

  it('gives a slow follower everything, in fewer pieces', async () => {
    const run = begunRun();
    const events = follow(run.storyId);
    await events.next();
    run.append({ text: 'a' });
    const heard: StoryEvent[] = [];
    for (let event = await events.next(); !event.done; event = await events.next()) {
      heard.push(event.value);
      if (run.snapshot.status !== 'writing') continue;
      for (const text of ['b', 'c', 'd']) run.append({ text });
      if (run.snapshot.content.length > 9) run.end('ready', null, '');
    }
    expect(textOf(heard)).toBe(run.snapshot.content);
    expect(heard).toHaveLength(5);
  });

  it('tells two followers the same', async () => {
    const run = begunRun();
    const heard = Promise.all([all(follow(run.storyId)), all(follow(run.storyId))]);
    for (const text of ['One, ', 'two, ', 'three.']) {
      run.append({ text });
      await new Promise((resolve) => setImmediate(resolve));
    }
    run.end('ready', null, '');
    const [first, second] = await heard;
    expect(textOf(first)).toBe('One, two, three.');
    expect(second).toEqual(first);
  });

  it('that fails ends with why', async () => {
    const run = begunRun();
    run.append({ text: 'Once' });
    run.end('failed', 'storyteller_broke_off', '');
    expect((await all(follow(run.storyId))).slice(1)).toEqual([
      { type: 'text', delta: 'Once', offset: 4 },
      { type: 'error', code: 'storyteller_broke_off' },
    ]);
  });

  it('is left by a follower who goes, and goes on', async () => {
    const run = begunRun();
    const leaving = new AbortController();
    const heard = all(follow(run.storyId, 0, leaving.signal));
    await new Promise((resolve) => setImmediate(resolve));
    leaving.abort();
    expect(await heard).toEqual([{ type: 'story', id: run.storyId, status: 'writing' }]);
    expect(run.stopSignal.aborted).toBe(false);
  });
});

describe('a story written by another process', () => {
  it('is followed through the database to its end', async () => {
    const writer = await begunElsewhere();
    const id = writer.storyId;
    await saveWrittenSoFar(family.db, writer, { title: 'The Train', content: 'Once upon' });
    const heard: StoryEvent[] = [];
    for await (const event of follow(id, 5)) {
      heard.push(event);
      if (event.type !== 'text') continue;
      const isEnd = event.offset > 9;
      if (isEnd) await finishStory(family.db, writer, { ...ending, status: 'ready' }, null);
      else await saveWrittenSoFar(family.db, writer, { title: 'The Train', content: 'Once upon a time.' });
    }
    expect(heard).toEqual([
      { type: 'story', id, status: 'writing' },
      { type: 'title', title: 'The Train' },
      { type: 'text', delta: 'upon', offset: 9 },
      { type: 'text', delta: ' a time.', offset: 17 },
      { type: 'done', id, status: 'ready' },
    ]);
  });

  it('is waited for where the database has less than the follower', async () => {
    const writer = await begunElsewhere();
    await saveWrittenSoFar(family.db, writer, { title: '', content: 'Once' });
    const events = follow(writer.storyId, 9);
    expect(await events.next()).toMatchObject({ value: { type: 'story', status: 'writing' } });
    await saveWrittenSoFar(family.db, writer, { title: '', content: 'Once upon a time.' });
    expect(await events.next()).toMatchObject({ value: { type: 'text', delta: ' a time.', offset: 17 } });
    await events.return(undefined);
  });

  it('that nobody writes any more is failed, with its text', async () => {
    const writer = await begunElsewhere();
    const id = writer.storyId;
    await saveWrittenSoFar(family.db, writer, { title: '', content: 'Once' });
    await leaveAlone(database, id);
    expect((await all(follow(id))).slice(1)).toEqual([
      { type: 'text', delta: 'Once', offset: 4 },
      { type: 'error', code: 'story_interrupted' },
    ]);
    expect(await rowOf(database, id)).toMatchObject({ status: 'failed', content: 'Once' });
  });

  it('that has ended is told at once', async () => {
    const writer = await begunElsewhere();
    const id = writer.storyId;
    await finishStory(family.db, writer, { ...ending, status: 'ready', title: 'T', content: 'All.' }, null);
    expect((await all(follow(id))).map(({ type }) => type)).toEqual(['story', 'title', 'text', 'done']);
  });

  it('is not there for another parent', async () => {
    const writer = await begunElsewhere();
    const id = writer.storyId;
    const { db } = await database.signUpParent();
    await expect(all(followStory({ db, runs }, id, 0, never))).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('stopping', () => {
  it('waits for the run in this process and answers how it ended', async () => {
    const writer = await begunElsewhere();
    const id = writer.storyId;
    const run = new StoryRun(writer);
    runs.set(id, run);
    run.finished = new Promise((resolve) => {
      run.stopSignal.addEventListener('abort', () => {
        const ending = { status: 'ready', summary: null, model_used: null, full_response: null } as const;
        resolve(finishStory(family.db, writer, { ...ending, generation_info: {} }, null).then(() => {}));
      });
    });
    expect(await stopStory({ db: family.db, runs }, id)).toBe('ready');
  });

  it.each([
    ['Once', 'ready', null],
    ['', 'failed', 'story_interrupted'],
  ])('ends the row of a story written elsewhere: with the text "%s" it is %s', async (content, status, errorCode) => {
    const writer = await begunElsewhere();
    const id = writer.storyId;
    await saveWrittenSoFar(family.db, writer, { title: '', content });
    expect(await stopStory({ db: family.db, runs }, id)).toBe(status);
    expect(await rowOf(database, id)).toMatchObject({
      status,
      content,
      generation_info: { isStopped: true, errorCode },
    });
    expect(await saveWrittenSoFar(family.db, writer, { title: '', content: 'more' })).toBe(false);
  });

  it('leaves a story that has ended as it is', async () => {
    const writer = await begunElsewhere();
    const id = writer.storyId;
    await finishStory(family.db, writer, { ...ending, status: 'ready', title: 'T', content: 'All.' }, null);
    expect(await stopStory({ db: family.db, runs }, id)).toBe('ready');
    expect((await rowOf(database, id))?.generation_info).not.toHaveProperty('isStopped');
  });

  it('is not another parent’s to do', async () => {
    const writer = await begunElsewhere();
    const id = writer.storyId;
    const { db } = await database.signUpParent();
    await expect(stopStory({ db, runs }, id)).rejects.toMatchObject({ code: 'not_found' });
    expect(await rowOf(database, id)).toMatchObject({ status: 'writing' });
  });
});
