import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { aFamily, aStoryBegun, type Family } from '../stories/fakes/family';
import { deleteStory } from '../stories/stories-repository';
import type { NarrationSegment } from './narration';
import {
  deleteNarration,
  findNarration,
  getNarration,
  listNarrations,
  type NarrationDraft,
  saveNarration,
  updateNarration,
} from './narrations-repository';

let database: TestDatabase;
let family: Family;
let others: Family;
let draft: NarrationDraft;

beforeAll(async () => {
  database = await startDatabase();
  others = await aFamily(database);
});
beforeEach(async () => {
  family = await aFamily(database);
  const { storyId } = await aStoryBegun(family);
  draft = { storyId, provider: 'built-in', voice: 'anna', model: null, language: 'en' };
});
afterAll(() => database.close());

const segments: NarrationSegment[] = [
  { startMs: 0, durationMs: 1200, words: [{ start: 0, end: 4, timeMs: 20 }] },
  { startMs: 1200, durationMs: 900, words: [] },
];

describe('a narration', () => {
  it('is begun once for each voice', async () => {
    const first = await saveNarration(family.db, draft);
    expect(first).toEqual({
      id: first.id,
      ...draft,
      status: 'narrating',
      segments: [],
      durationMs: null,
      characters: 0,
      costUsd: null,
      audioPath: null,
    });
    expect(await saveNarration(family.db, draft)).toEqual(first);
    const second = await saveNarration(family.db, { ...draft, voice: 'otto' });
    expect((await listNarrations(family.db, draft.storyId)).map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(await findNarration(family.db, { ...draft, voice: 'nobody' })).toBeNull();
  });

  it('keeps what was spoken', async () => {
    const { id } = await saveNarration(family.db, draft);
    const audioPath = `stories/${draft.storyId}/story.mp3`;
    const patch = { status: 'ready', segments, durationMs: 2100, characters: 40, costUsd: 0.0012, audioPath } as const;
    expect(await updateNarration(family.db, id, patch)).toMatchObject(patch);
    expect(await getNarration(family.db, id)).toMatchObject(patch);
    expect(await updateNarration(family.db, id, {})).toMatchObject(patch);
  });

  it('is there for its own parent only', async () => {
    const { id } = await saveNarration(family.db, draft);
    await expect(getNarration(others.db, id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(updateNarration(others.db, id, { status: 'failed' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(deleteNarration(others.db, id)).rejects.toMatchObject({ code: 'not_found' });
    expect(await listNarrations(others.db, draft.storyId)).toEqual([]);
    expect(await getNarration(family.db, id)).toMatchObject({ status: 'narrating' });
  });

  it.each([['another’s'], ['no']])('is not begun for %s story', async (whose) => {
    const storyId = whose === 'no' ? randomUUID() : (await aStoryBegun(others)).storyId;
    await expect(saveNarration(family.db, { ...draft, storyId })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('goes by itself, and with its story', async () => {
    const { id } = await saveNarration(family.db, draft);
    await deleteNarration(family.db, id);
    await expect(getNarration(family.db, id)).rejects.toMatchObject({ code: 'not_found' });
    const again = await saveNarration(family.db, draft);
    await deleteStory(family.db, draft.storyId);
    await expect(getNarration(family.db, again.id)).rejects.toMatchObject({ code: 'not_found' });
  });
});
