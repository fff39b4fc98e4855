import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { AppError } from '../errors';
import { aFamily, type Family } from '../stories/fakes/family';
import { createMemoryStore } from './fakes/memory-store';
import { aStoryTold, hear, narratingWith, SENTENCES, segmentsOf, usedCharacters } from './fakes/narrating';
import { FakeNarrator } from './fakes/narrator';
import { narrateStory } from './narrate-story';
import { getNarration } from './narrations-repository';

let database: TestDatabase;
let family: Family;
let storyId: string;

const LETTERS = SENTENCES.reduce((sum, { length }) => sum + length, 0);

beforeAll(async () => {
  database = await startDatabase();
});
beforeEach(async () => {
  family = await aFamily(database);
  storyId = (await aStoryTold(family)).storyId;
});
afterAll(() => database.close());

describe('with a full disk', () => {
  const full = (path: string) => (path.startsWith('stories/') ? new AppError('storage_full') : null);

  it('the listener hears everything, and nothing half is stored', async () => {
    const files = createMemoryStore(full);
    const narrator = new FakeNarrator();
    const deps = narratingWith(family, { files, narrators: [narrator] });
    const { id, finished } = await narrateStory(deps, storyId, null);
    const heard = await hear(deps, id);
    expect(segmentsOf(heard)).toHaveLength(SENTENCES.length);
    expect(heard.at(-1)).toMatchObject({ type: 'done', status: 'narrating' });
    await finished;
    expect((await hear(deps, id)).at(-1)).toMatchObject({ type: 'done', status: 'failed' });
    expect([...files.files.keys()].filter((path) => path.startsWith('stories/'))).toEqual([]);
    expect(await getNarration(family.db, id)).toMatchObject({ status: 'failed', audioPath: null });
  });

  it('also where no segment can be kept; and when there is room again, nothing is paid for twice', async () => {
    let isFull = true;
    const files = createMemoryStore(() => (isFull ? new AppError('storage_full') : null));
    const narrator = new FakeNarrator();
    const deps = narratingWith(family, { files, narrators: [narrator] });
    const first = await narrateStory(deps, storyId, null);
    const heard = await hear(deps, first.id);
    await first.finished;
    for (const { audioPath } of segmentsOf(heard)) expect(deps.unsaved.get(audioPath)).toBeDefined();
    expect(files.files.size).toBe(0);

    isFull = false;
    const second = await narrateStory(deps, storyId, null);
    await second.finished;
    expect(narrator.calls).toHaveLength(SENTENCES.length);
    // Also those that had been in memory only.
    expect(segmentsOf(await hear(deps, second.id)).map(({ isStored }) => isStored)).not.toContain(false);
    expect(await getNarration(family.db, second.id)).toMatchObject({ status: 'ready', characters: LETTERS });
    expect(await usedCharacters(database, family.id)).toEqual({ 'elevenlabs/fake': LETTERS });
  });
});
