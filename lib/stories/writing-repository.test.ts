import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import type { Db } from '../db';
import { assembleStory } from './assemble-story';
import { aFamily, aRequest, aStoryBegun, type Family, generationsOf, leaveAlone, rowOf } from './fakes/family';
import type { GenerationAttempt } from './generation';
import { listGenerations } from './generations-repository';
import { deleteStory } from './stories-repository';
import { findStoryMaterial } from './story-material';
import {
  failAbandonedStories,
  finishStory,
  getStoryProgress,
  insertStory,
  logGeneration,
  reopenStory,
  type StoryEnding,
  saveWrittenSoFar,
} from './writing-repository';

function materialOf(db: Db, language: string, continueFrom: string | null = null) {
  return findStoryMaterial(db, { children: [], heroes: [], language, continueFrom });
}

const anAttempt = (changes: Partial<GenerationAttempt> = {}): GenerationAttempt => ({
  id: randomUUID(),
  model: 'm',
  status: 'failed',
  error_code: 'storyteller_busy',
  input_tokens: null,
  output_tokens: null,
  cost_usd: 0.000123,
  first_token_ms: null,
  duration_ms: 12,
  ...changes,
});

const ending: StoryEnding = {
  status: 'ready',
  title: 'The End',
  content: 'It ended well.',
  summary: 'Short.',
  model_used: 'm',
  full_response: { text: 'raw' },
  generation_info: { opening: 'It', ending: 'ended', names: ['Osric'] },
};

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

describe('the log', () => {
  it('happens once however often it is asked for, and so does its line of the log', async () => {
    const writer = await begun();
    const attempt = anAttempt({ status: 'succeeded', error_code: null });
    expect(await finishStory(family.db, writer, ending, attempt)).toBe(true);
    expect(await finishStory(family.db, writer, { ...ending, title: 'Again' }, attempt)).toBe(true);
    expect(await rowOf(database, writer.storyId)).toMatchObject({ title: 'The End' });
    expect(await generationsOf(database, writer.storyId)).toHaveLength(1);
  });

  it('is read by its parent, as it was written', async () => {
    const writer = await begun();
    const attempt = anAttempt();
    await logGeneration(family.db, writer.storyId, attempt);
    expect(await listGenerations(family.db, writer.storyId)).toEqual([
      {
        id: attempt.id,
        attempt: 1,
        model: 'm',
        status: 'failed',
        errorCode: 'storyteller_busy',
        inputTokens: null,
        outputTokens: null,
        costUsd: 0.000123,
        firstTokenMs: null,
        durationMs: 12,
        createdAt: expect.stringMatching(/^\d{4}-.*Z$/),
      },
    ]);
    expect(await listGenerations(others.db, writer.storyId)).toEqual([]);
  });

  it('numbers the attempts', async () => {
    const writer = await begun();
    await logGeneration(family.db, writer.storyId, anAttempt());
    await logGeneration(family.db, writer.storyId, anAttempt({ model: 'n' }));
    await finishStory(family.db, writer, ending, anAttempt({ status: 'succeeded', error_code: null }));
    expect(await generationsOf(database, writer.storyId)).toEqual([
      { attempt: 1, model: 'm', status: 'failed', error_code: 'storyteller_busy' },
      { attempt: 2, model: 'n', status: 'failed', error_code: 'storyteller_busy' },
      { attempt: 3, model: 'm', status: 'succeeded', error_code: null },
    ]);
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
    });
    await finishStory(family.db, writer, { ...ending, status: 'failed', title: '', content: '' }, null);
    expect(await getStoryProgress(family.db, writer.storyId)).toMatchObject({
      title: 'The End',
      content: 'It ended well.',
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

describe('told stories', () => {
  it.each([
    ['all of a short one', 'Once.', 'Once.'],
    ['the last 1,500 characters', `${'a'.repeat(10)}${'b'.repeat(1500)}`, 'b'.repeat(1500)],
    ['no half of an emoji', `a\u{1f319}${'b'.repeat(1499)}`, `\u{1f319}${'b'.repeat(1499)}`],
  ])('without a summary are continued from their last page: %s', async (_, content, page) => {
    const writer = await begun();
    await finishStory(family.db, writer, { ...ending, content, summary: null }, null);
    expect((await materialOf(family.db, 'en', writer.storyId)).continued).toMatchObject({
      summary: null,
      ending: page,
    });
    expect((await materialOf(family.db, 'en')).told).toMatchObject([{ summary: null, ending: 'ended' }]);
  });

  it('are those of the language that are ready, as a prompt needs them', async () => {
    const writer = await begun();
    await begun();
    await finishStory(family.db, writer, ending, null);
    const told = { title: 'The End', summary: 'Short.', opening: 'It', ending: 'ended', names: ['Osric'] };
    expect((await materialOf(family.db, 'en')).told).toEqual([told]);
    expect((await materialOf(family.db, 'de')).told).toEqual([]);
    expect((await materialOf(family.db, 'en', writer.storyId)).continued).toEqual(told);
    expect((await materialOf(others.db, 'en', writer.storyId)).continued).toBeNull();
  });
});
