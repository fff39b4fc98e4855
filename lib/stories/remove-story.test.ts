import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { STORES } from '@/lib/adapters/storage/fakes/stores';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { AppError } from '../errors';
import { aFamily, aStoryBegun, type Family } from './fakes/family';
import { removeStory, stopWriting } from './remove-story';
import { getStory } from './stories-repository';
import { StoryRun, type StoryRuns } from './story-run';

let database: TestDatabase;
let family: Family;
let runs: StoryRuns;
let removed: string[];

const files = {
  removeAll: async (folder: string) => {
    removed.push(folder);
    return 1;
  },
};

beforeAll(async () => {
  database = await startDatabase();
});
beforeEach(async () => {
  family = await aFamily(database);
  runs = new Map();
  removed = [];
});
afterAll(() => database.close());

it('takes the story with its files, and stops its writing', async () => {
  const writer = await aStoryBegun(family);
  const run = new StoryRun(writer);
  runs.set(writer.storyId, run);
  await removeStory({ db: family.db, runs, files }, writer.storyId);
  expect(removed).toEqual([`stories/${writer.storyId}`]);
  expect(run.stopSignal.aborted).toBe(true);
  await expect(getStory(family.db, writer.storyId)).rejects.toMatchObject({ code: 'not_found' });
});

describe.each(STORES)('with %s', (_, start) => {
  it('takes every file of the story, whoever reads it, and none of another', async () => {
    const stores = await start();
    const [{ storyId }, other] = [await aStoryBegun(family), await aStoryBegun(family)];
    const store = stores.of(family.id);
    const kept = `stories/${other.storyId}/story.mp3`;
    const names = ['one/story.mp3', 'two/story.mp3', 'thumbnail.jpg'].map((name) => `stories/${storyId}/${name}`);
    for (const id of [storyId, other.storyId]) stores.own(`stories/${id}`, family.id);
    for (const name of [...names, kept]) await store.save(name, new Uint8Array(10));
    await removeStory({ db: family.db, runs, files: store }, storyId);
    for (const name of names) expect(await store.findSize(name), name).toBeNull();
    expect(await store.findSize(kept)).toBe(10);
    await stores.close();
  });
});

it('has what its writing has cost written down first', async () => {
  const writer = await aStoryBegun(family);
  const run = new StoryRun(writer);
  const counted = Promise.withResolvers<void>();
  run.finished = counted.promise;
  runs.set(writer.storyId, run);
  const removing = removeStory({ db: family.db, runs, files }, writer.storyId);
  await expect.poll(() => run.isDiscarded).toBe(true);
  expect(await getStory(family.db, writer.storyId)).toMatchObject({ id: writer.storyId });
  expect(removed).toEqual([]);
  counted.resolve();
  await removing;
  await expect(getStory(family.db, writer.storyId)).rejects.toMatchObject({ code: 'not_found' });
});

it('touches no file of a story that is another parent’s, or nobody’s', async () => {
  const { storyId } = await aStoryBegun(await aFamily(database));
  for (const id of [storyId, randomUUID()]) {
    await expect(removeStory({ db: family.db, runs, files }, id)).rejects.toMatchObject({ code: 'not_found' });
  }
  expect(removed).toEqual([]);
});

it('keeps the story where its files cannot be removed, so that it can be deleted again', async () => {
  const { storyId } = await aStoryBegun(family);
  const failing = { removeAll: () => Promise.reject(new AppError('storage_unavailable')) };
  const attempt = removeStory({ db: family.db, runs, files: failing }, storyId);
  await expect(attempt).rejects.toMatchObject({ code: 'storage_unavailable' });
  await removeStory({ db: family.db, runs, files }, storyId);
  await expect(getStory(family.db, storyId)).rejects.toMatchObject({ code: 'not_found' });
});

it('stops all that is being written for one parent, and waits for the last word', async () => {
  const [own, other] = [await aStoryBegun(family), await aStoryBegun(await aFamily(database))];
  const [ownRun, otherRun] = [new StoryRun(own), new StoryRun(other)];
  const saved = Promise.withResolvers<void>();
  ownRun.finished = saved.promise;
  runs.set(own.storyId, ownRun).set(other.storyId, otherRun);
  let isStopped = false;
  const stopping = stopWriting({ db: family.db, runs }).then(() => {
    isStopped = true;
  });
  await expect.poll(() => ownRun.stopSignal.aborted).toBe(true);
  expect(isStopped).toBe(false);
  saved.resolve();
  await stopping;
  expect(otherRun.stopSignal.aborted).toBe(false);
});
