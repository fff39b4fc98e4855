import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { PLANS } from '../usage/plan';
import { assembleStory } from './assemble-story';
import { anAttempt, ending } from './fakes/ending';
import { aFamily, aRequest, aStoryBegun, type Family, leaveAlone, rowOf } from './fakes/family';
import { deleteStory } from './stories-repository';
import {
  beginStory,
  failAbandonedStories,
  finishStory,
  getStoryProgress,
  insertStory,
  reopenStory,
  saveWrittenSoFar,
} from './writing-repository';

let database: TestDatabase;
let family: Family;
let others: Family;

beforeAll(async () => {
  database = await startDatabase();
  others = await aFamily(database);
});
beforeEach(async () => {
  family = await aFamily(database);
});
afterAll(() => database.close());

const begun = (parent: Family = family) => aStoryBegun(parent, { idea: 'the sea' });

describe('beginning', () => {
  it('inserts the story with its characters, or neither', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { story, characters } = await assembleStory(family.db, aRequest({ children: [family.mia.id] }));
    const stranger = {
      ...characters[0],
      position: 1,
      role: 'child',
      name: 'X',
      hero_id: null,
      description: {},
    } as const;
    await expect(insertStory(family.db, story, [{ ...stranger, child_id: others.mia.id }])).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(await rowOf(database, story.id)).toBeUndefined();
    vi.restoreAllMocks();

    await insertStory(family.db, story, characters);
    expect(await rowOf(database, story.id)).toMatchObject({ status: 'writing', content: '' });
  });

  const JUST_THIS = { ...PLANS.free, storiesPerMonth: 1, childrenLimit: 3 };

  it.each([
    ['with a plan that allows just this', 'sent again', JUST_THIS],
    ['with a plan that allows just this', 'repeated to the letter', JUST_THIS],
    ['without a plan', 'sent again', null],
    ['without a plan', 'repeated to the letter', null],
  ])('of a story with a new child, five times at once, happens once: %s, %s', async (_, sameness, plan) => {
    const id = randomUUID();
    const newChild = { name: 'Zoe', age: 7, gender: 'female', readingLanguage: 'en' };
    // With a writer and a new child of its own each time.
    const assemble = () => assembleStory(family.db, aRequest({ newChild }), id);
    const same = await assemble();
    const requests = await Promise.all(
      Array.from({ length: 5 }, () => (sameness === 'sent again' ? assemble() : same)),
    );
    const isBegun = await Promise.all(requests.map((request) => beginStory(family.db, request, plan)));
    expect(isBegun.filter((begun) => begun)).toEqual([true]);
    const { story, newChild: zoe } = requests[isBegun.indexOf(true)] ?? same;

    const ofParent = (query: string) => database.sql(query, [family.id]);
    expect(await ofParent('select id, name from tales.children where user_id = $1 order by name')).toEqual([
      { id: family.leo.id, name: 'Leo' },
      { id: family.mia.id, name: 'Mia' },
      { id: zoe?.id, name: 'Zoe' },
    ]);
    expect(await ofParent('select id, writer_id, child_id from tales.stories where user_id = $1')).toEqual([
      { id, writer_id: story.writer_id, child_id: zoe?.id },
    ]);
    expect(await ofParent('select story_id, child_id from tales.story_characters where user_id = $1')).toEqual([
      { story_id: id, child_id: zoe?.id },
    ]);
    expect(await ofParent('select id from tales.story_charges where user_id = $1')).toEqual([{ id }]);
  });

  it.each([
    ['with a plan that allows just this', JUST_THIS],
    ['without a plan', null],
  ])('of a story with a new child is done once though its answer was lost: %s', async (_, plan) => {
    const request = await assembleStory(
      family.db,
      aRequest({ newChild: { name: 'Zoe', age: 7, gender: 'female', readingLanguage: 'en' } }),
    );
    const losing = family.dbThrough((send) => async (input, init) => {
      await send(input, init);
      return Response.json({ code: '08006', message: 'gone' }, { status: 503 });
    });
    await expect(beginStory(losing, request, plan)).rejects.toMatchObject({ code: 'database_unavailable' });
    expect(await beginStory(family.db, request, plan)).toBe(false);

    const kept = (table: string) => database.sql(`select from tales.${table} where user_id = $1`, [family.id]);
    for (const table of ['stories', 'story_characters', 'story_charges']) expect(await kept(table)).toHaveLength(1);
    expect(await kept('children'), 'Mia, Leo and Zoe').toHaveLength(3);
  });
});

describe('progress', () => {
  it('is saved while the story is written, and not after', async () => {
    const writer = await begun();
    expect(await saveWrittenSoFar(family.db, writer, { title: 'T', content: 'Once' })).toBe(true);
    expect(await getStoryProgress(family.db, writer.storyId)).toEqual({
      title: 'T',
      content: 'Once',
      status: 'writing',
      errorCode: null,
      isToldAnew: false,
      updatedAt: expect.any(Number),
    });
    await finishStory(family.db, writer, ending, null);
    expect(await saveWrittenSoFar(family.db, writer, { title: 'T', content: 'Late' })).toBe(false);
    expect(await getStoryProgress(family.db, writer.storyId)).toMatchObject({
      status: 'ready',
      content: 'It ended well.',
    });
  });

  it('says when it was last saved', async () => {
    const writer = await begun();
    const { updatedAt } = await getStoryProgress(family.db, writer.storyId);
    expect(Math.abs(Date.now() - updatedAt)).toBeLessThan(30_000);
  });

  it('is not to be seen or saved by another parent', async () => {
    const writer = await begun(others);
    await expect(getStoryProgress(family.db, writer.storyId)).rejects.toMatchObject({ code: 'not_found' });
    expect(await saveWrittenSoFar(family.db, writer, { title: 'T', content: 'Stolen' })).toBe(false);
    expect(await finishStory(family.db, writer, ending, null)).toBe(false);
    expect(await rowOf(database, writer.storyId)).toMatchObject({ status: 'writing', content: '' });
  });
});

describe('the end', () => {
  it('keeps what was asked for, adds what came of it, and happens once', async () => {
    const writer = await begun();
    expect(await finishStory(family.db, writer, ending, anAttempt({ status: 'succeeded', error_code: null }))).toBe(
      true,
    );
    expect(await finishStory(family.db, writer, { ...ending, status: 'failed', content: 'Other' }, null)).toBe(false);
    expect(await rowOf(database, writer.storyId)).toMatchObject({
      status: 'ready',
      title: 'The End',
      content: 'It ended well.',
      generation_info: { idea: 'the sea', opening: 'It', ending: 'ended', names: ['Osric'] },
    });
  });

  it('without a text of its own keeps the text that was saved', async () => {
    const writer = await begun();
    await saveWrittenSoFar(family.db, writer, { title: 'T', content: 'Once' });
    const { title: _, content: __, ...rest } = ending;
    await finishStory(family.db, writer, rest, null);
    expect(await rowOf(database, writer.storyId)).toMatchObject({ status: 'ready', title: 'T', content: 'Once' });
  });

  it('of a story deleted meanwhile is none', async () => {
    const writer = await begun();
    await deleteStory(family.db, writer.storyId);
    expect(await finishStory(family.db, writer, ending, anAttempt())).toBe(false);
  });
});

describe('another try', () => {
  it('puts the text aside and brings it back where nothing new is written', async () => {
    const writer = await begun();
    await finishStory(
      family.db,
      writer,
      { ...ending, status: 'failed', generation_info: { errorCode: 'internal' } },
      null,
    );
    await reopenStory(family.db, writer);
    expect(await getStoryProgress(family.db, writer.storyId)).toMatchObject({
      status: 'writing',
      content: '',
      errorCode: null,
      isToldAnew: true,
    });
    await finishStory(family.db, writer, { ...ending, status: 'failed', title: '', content: '' }, null);
    expect(await getStoryProgress(family.db, writer.storyId)).toMatchObject({
      title: 'The End',
      content: 'It ended well.',
      isToldAnew: false,
    });
  });

  it('is for failed stories only', async () => {
    const writer = await begun();
    await expect(reopenStory(family.db, writer)).rejects.toMatchObject({ code: 'story_not_retryable' });
    await finishStory(family.db, writer, ending, null);
    await expect(reopenStory(family.db, writer)).rejects.toMatchObject({ code: 'story_not_retryable' });
    await expect(reopenStory(family.db, { storyId: randomUUID(), writerId: randomUUID() })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(reopenStory(family.db, await begun(others))).rejects.toMatchObject({ code: 'not_found' });
  });
});

it('abandoned stories of this parent fail with their text, those still written do not', async () => {
  const [abandoned, alive, theirs] = [await begun(), await begun(), await begun(others)];
  await saveWrittenSoFar(family.db, abandoned, { title: 'T', content: 'Once' });
  await leaveAlone(database, abandoned.storyId, theirs.storyId);
  await failAbandonedStories(family.db, 45);
  expect(await getStoryProgress(family.db, abandoned.storyId)).toMatchObject({
    status: 'failed',
    content: 'Once',
    errorCode: 'story_interrupted',
  });
  expect(await getStoryProgress(family.db, alive.storyId)).toMatchObject({ status: 'writing' });
  expect(await getStoryProgress(others.db, theirs.storyId)).toMatchObject({ status: 'writing' });
});
