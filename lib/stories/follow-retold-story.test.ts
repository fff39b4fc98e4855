import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { aFamily, aStoryBegun, type Family } from './fakes/family';
import { followStory } from './follow-story';
import type { StoryEvent } from './story-events';
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

const LOOK_AGAIN = [{ type: 'error', code: 'story_interrupted' }];

const end = (writer: Writer, status: StoryEnding['status'], content: string) => {
  const ending = { status, title: 'T', content, summary: null, model_used: null, full_response: null };
  return finishStory(family.db, writer, { ...ending, generation_info: {} }, null);
};

const save = (writer: Writer, content: string) => saveWrittenSoFar(family.db, writer, { title: '', content });

/** By another process, as far as its row tells; `writer` has failed. */
async function beginAnew(writer: Writer): Promise<Writer> {
  const later = { ...writer, writerId: randomUUID() };
  await reopenStory(family.db, later);
  return later;
}

const follow = ({ storyId }: Writer, from: number) =>
  followStory({ db: family.db, runs: new Map() }, storyId, from, new AbortController().signal);

async function all(events: AsyncIterable<StoryEvent>): Promise<StoryEvent[]> {
  const heard: StoryEvent[] = [];
  for await (const event of events) heard.push(event);
  return heard;
}

describe('a story written anew by another process', () => {
  let writer: Writer;
  beforeEach(async () => {
    const earlier = await aStoryBegun(family);
    await end(earlier, 'failed', 'Once upon');
    writer = await beginAnew(earlier);
  });

  it('is not told on to a follower who has the earlier text', async () => {
    expect(await all(follow(writer, 9))).toEqual(LOOK_AGAIN);
    await save(writer, 'Far');
    expect(await all(follow(writer, 9))).toEqual(LOOK_AGAIN);
  });

  it('is told on to a follower who has its own', async () => {
    await save(writer, 'Far away');
    const events = follow(writer, 4);
    expect(await events.next()).toMatchObject({ value: { type: 'story', status: 'writing' } });
    expect(await events.next()).toMatchObject({ value: { type: 'text', delta: 'away', offset: 8 } });
    await save(writer, 'Far away, long ago.');
    expect(await events.next()).toMatchObject({ value: { type: 'text', delta: ', long ago.', offset: 19 } });
    await end(writer, 'ready', 'Far away, long ago.');
    expect((await all(events)).map(({ type }) => type)).toEqual(['title', 'done']);
  });

  it('and told to its end is over for whoever has more of the earlier text', async () => {
    await end(writer, 'ready', 'Far');
    expect((await all(follow(writer, 9))).map(({ type }) => type)).toEqual(['story', 'title', 'done']);
  });
});

it('a story that fails and is begun anew between two looks is not told on', async () => {
  const writer = await aStoryBegun(family);
  await save(writer, 'Once upon');
  const events = follow(writer, 0);
  await events.next();
  expect(await events.next()).toMatchObject({ value: { type: 'text', offset: 9 } });
  await end(writer, 'failed', 'Once upon');
  await save(await beginAnew(writer), 'Far');
  expect(await all(events)).toEqual(LOOK_AGAIN);
});
