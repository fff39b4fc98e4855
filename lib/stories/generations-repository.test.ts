import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { anAttempt, ending } from './fakes/ending';
import { aFamily, aStoryBegun, type Family, generationsOf, rowOf } from './fakes/family';
import { deleteGeneration, findLastGeneration, getGeneration, listGenerations } from './generations-repository';
import { finishStory, logGeneration } from './writing-repository';

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

const begun = () => aStoryBegun(family);

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
    const [line] = await listGenerations(family.db, writer.storyId);
    expect(line).toEqual({
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
    });
    expect(await getGeneration(family.db, attempt.id)).toEqual(line);
    expect(await listGenerations(others.db, writer.storyId)).toEqual([]);
    expect(await findLastGeneration(others.db, writer.storyId)).toBeNull();
    await expect(getGeneration(others.db, attempt.id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is the host’s to shorten, and no parent’s', async () => {
    const writer = await begun();
    const attempt = anAttempt();
    await logGeneration(family.db, writer.storyId, attempt);
    await expect(deleteGeneration(family.db, attempt.id)).rejects.toMatchObject({ code: 'forbidden' });
    await deleteGeneration(database.service, attempt.id);
    expect(await listGenerations(family.db, writer.storyId)).toEqual([]);
    await expect(deleteGeneration(database.service, attempt.id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('numbers the attempts', async () => {
    const writer = await begun();
    expect(await findLastGeneration(family.db, writer.storyId)).toBeNull();
    await logGeneration(family.db, writer.storyId, anAttempt());
    await logGeneration(family.db, writer.storyId, anAttempt({ model: 'n' }));
    expect(await findLastGeneration(family.db, writer.storyId)).toMatchObject({ attempt: 2, model: 'n' });
    await finishStory(family.db, writer, ending, anAttempt({ status: 'succeeded', error_code: null }));
    expect(await generationsOf(database, writer.storyId)).toEqual([
      { attempt: 1, model: 'm', status: 'failed', error_code: 'storyteller_busy' },
      { attempt: 2, model: 'n', status: 'failed', error_code: 'storyteller_busy' },
      { attempt: 3, model: 'm', status: 'succeeded', error_code: null },
    ]);
  });
});
