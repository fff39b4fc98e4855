import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { aFamily, aStoryBegun, type Family } from '../stories/fakes/family';
import { deleteStory } from '../stories/stories-repository';
import { finishStory, reopenStory, saveWrittenSoFar, type Writer } from '../stories/writing-repository';
import { findDailyUsage } from '../usage/daily-usage-repository';
import { aSegment } from './fakes/segment';
import {
  beginNarration,
  findNarrationProgress,
  finishNarration,
  type NewNarration,
  saveSegments,
} from './narrating-repository';
import {
  deleteNarration,
  findNarration,
  getNarratedStory,
  getNarration,
  listNarrations,
} from './narrations-repository';

let database: TestDatabase;
let family: Family;
let others: Family;
let story: Writer;
let draft: NewNarration;

beforeAll(async () => {
  database = await startDatabase();
  others = await aFamily(database);
});
beforeEach(async () => {
  family = await aFamily(database);
  story = await aStoryBegun(family);
  draft = aDraft({});
});
afterAll(() => database.close());

function aDraft(changes: Partial<NewNarration>): NewNarration {
  return {
    narrationId: randomUUID(),
    writerId: randomUUID(),
    storyId: story.storyId,
    provider: 'elevenlabs',
    voice: 'anna',
    model: 'flash',
    language: 'en',
    ...changes,
  };
}

const begin = (narration = draft) => beginNarration(family.db, narration, 20);
const today = () => new Date().toISOString().slice(0, 10);
const whole = { status: 'ready', errorCode: null, durationMs: 2100, audioPath: 'stories/x/y/story.mp3' } as const;
const broken = { status: 'failed', errorCode: 'voice_silent', durationMs: 0, audioPath: null } as const;

/** As if its writer had been silent for half a minute. */
const leaveAlone = (narrationId: string) =>
  database.sql(
    `with quiet as materialized (select set_config('session_replication_role', 'replica', true))
     update tales.narrations set updated_at = now() - interval '30 seconds' from quiet where id = $1`,
    [narrationId],
  );

describe('a narration', () => {
  it('is found by its voice, and deleted by its parent alone', async () => {
    const anna = { provider: 'elevenlabs', voice: 'anna' } as const;
    expect(await findNarration(family.db, story.storyId, anna)).toBeNull();
    const { id } = await begin();
    expect(await findNarration(family.db, story.storyId, anna)).toEqual(await getNarration(family.db, id));
    expect(await findNarration(family.db, story.storyId, { ...anna, voice: 'otto' })).toBeNull();
    expect(await findNarration(others.db, story.storyId, anna)).toBeNull();
    await expect(deleteNarration(others.db, id)).rejects.toMatchObject({ code: 'not_found' });
    await deleteNarration(family.db, id);
    expect(await findNarration(family.db, story.storyId, anna)).toBeNull();
    await expect(deleteNarration(family.db, id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is begun once for each voice', async () => {
    const first = await begin();
    expect(first).toEqual({ id: draft.narrationId, status: 'narrating', isBegun: true, segments: [] });
    // The answer was lost, and the same writer asks again.
    expect(await begin()).toEqual(first);
    expect(await begin(aDraft({}))).toEqual({ ...first, isBegun: false });
    const second = await begin(aDraft({ voice: 'otto' }));
    expect(second).toMatchObject({ isBegun: true });
    const narrations = await listNarrations(family.db, story.storyId);
    expect(narrations.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(narrations[0]).toEqual({
      id: first.id,
      storyId: story.storyId,
      provider: 'elevenlabs',
      voice: 'anna',
      model: 'flash',
      language: 'en',
      status: 'narrating',
      durationMs: null,
      characters: 0,
      costUsd: null,
      audioPath: null,
    });
    expect(await getNarratedStory(family.db, story.storyId)).toMatchObject({
      language: 'en',
      narrations: expect.arrayContaining([
        expect.objectContaining({ id: first.id, provider: 'elevenlabs', voice: 'anna', status: 'narrating' }),
      ]),
    });
  });

  it('keeps each segment once, and its price', async () => {
    await begin();
    const paid = aSegment({ characters: 40, costUsd: 0.002 });
    expect(await saveSegments(family.db, draft, 0, [paid])).toBe(true);
    expect(await saveSegments(family.db, draft, 0, [paid, aSegment({ startMs: 1200, words: [] })])).toBe(true);
    expect(await saveSegments(family.db, draft, 2, [])).toBe(true);
    const progress = await findNarrationProgress(family.db, draft.narrationId, 0);
    expect(progress).toMatchObject({ status: 'narrating', errorCode: null, durationMs: null });
    expect(progress?.segments).toEqual([paid, aSegment({ startMs: 1200, words: [] })]);
    expect(progress?.idleSeconds).toBeLessThan(20);
    expect(await findNarrationProgress(family.db, draft.narrationId, 1, 1)).toMatchObject({
      segments: [{ startMs: 1200 }],
    });
    await expect(saveSegments(family.db, draft, 3, [paid])).rejects.toMatchObject({ code: expect.any(String) });
    expect(await getNarration(family.db, draft.narrationId)).toMatchObject({ characters: 40, costUsd: 0.002 });
    expect(await findDailyUsage(family.db, today(), 'elevenlabs/flash')).toMatchObject({
      requestsCount: 1,
      narratedCharacters: 40,
      totalCostUsd: 0.002,
    });
  });

  it('ends with its last segments, the story’s recording and the day’s account, once', async () => {
    await begin();
    const segments = [
      aSegment({ characters: 40, costUsd: 0.002 }),
      aSegment({ provider: 'built-in', model: null, voice: 'en', fallbackCode: 'voice_busy' }),
    ];
    expect(await finishNarration(family.db, draft, 0, segments, whole)).toBe(true);
    expect(await finishNarration(family.db, draft, 0, segments, whole)).toBe(true);
    expect(await getNarration(family.db, draft.narrationId)).toMatchObject({
      status: 'ready',
      durationMs: 2100,
      characters: 40,
      costUsd: 0.002,
      audioPath: whole.audioPath,
    });
    const [row] = await database.sql(
      'select audio_path, audio_provider, audio_generation_metadata as metadata from tales.stories where id = $1',
      [story.storyId],
    );
    expect(row).toMatchObject({
      audio_path: whole.audioPath,
      audio_provider: 'elevenlabs',
      metadata: {
        narrationId: draft.narrationId,
        segments: 2,
        characters: 40,
        spokenBy: [
          { provider: 'built-in', voice: 'en', segments: 1 },
          { provider: 'elevenlabs', voice: 'anna', segments: 1 },
        ],
        fallbacks: [{ index: 1, code: 'voice_busy' }],
      },
    });
    expect(await findDailyUsage(family.db, today(), 'elevenlabs/flash')).toMatchObject({ narratedCharacters: 40 });
    expect(await findDailyUsage(family.db, today(), 'built-in')).toBeNull();
    expect(await begin(aDraft({}))).toMatchObject({ isBegun: false, status: 'ready' });
  });

  it('that failed is taken up after the last recording that is kept', async () => {
    await begin();
    const [first, second] = [aSegment({ characters: 7 }), aSegment({ startMs: 1200, isStored: false })];
    await finishNarration(family.db, draft, 0, [first, second, aSegment({})], broken);
    expect(await findNarrationProgress(family.db, draft.narrationId, 3)).toMatchObject({
      status: 'failed',
      errorCode: 'voice_silent',
    });
    const later = aDraft({});
    expect(await begin(later)).toEqual({
      id: draft.narrationId,
      status: 'narrating',
      isBegun: true,
      segments: [first],
    });
    // The run before has nothing to say any more.
    expect(await saveSegments(family.db, draft, 1, [second])).toBe(false);
    expect(await finishNarration(family.db, draft, 1, [], whole)).toBe(false);
    const ours = { ...later, narrationId: draft.narrationId };
    expect(await saveSegments(family.db, ours, 1, [second])).toBe(true);
  });

  it('whose process has died is taken up by the next', async () => {
    await begin();
    expect(await begin(aDraft({}))).toMatchObject({ isBegun: false });
    await leaveAlone(draft.narrationId);
    expect(await begin(aDraft({}))).toMatchObject({ isBegun: true, id: draft.narrationId });
  });

  it('is there for its own parent only', async () => {
    await begin();
    await expect(getNarration(others.db, draft.narrationId)).rejects.toMatchObject({ code: 'not_found' });
    await expect(getNarratedStory(others.db, story.storyId)).rejects.toMatchObject({ code: 'not_found' });
    expect(await findNarrationProgress(others.db, draft.narrationId, 0)).toBeNull();
    expect(await saveSegments(others.db, draft, 0, [aSegment({})])).toBe(false);
    expect(await finishNarration(others.db, draft, 0, [], whole)).toBe(false);
    await expect(beginNarration(others.db, aDraft({}), 20)).rejects.toMatchObject({ code: 'not_found' });
    await expect(beginNarration(others.db, aDraft({ voice: 'otto' }), 20)).rejects.toMatchObject({ code: 'not_found' });
    expect(await findNarrationProgress(family.db, draft.narrationId, 0)).toMatchObject({ segments: [] });
  });

  it('is not begun for no story', async () => {
    await expect(begin(aDraft({ storyId: randomUUID() }))).rejects.toMatchObject({ code: 'not_found' });
  });

  it('goes with its story', async () => {
    await begin();
    await deleteStory(family.db, story.storyId);
    expect(await findNarrationProgress(family.db, draft.narrationId, 0)).toBeNull();
    expect(await saveSegments(family.db, draft, 0, [aSegment({})])).toBe(false);
    expect(await finishNarration(family.db, draft, 0, [], whole)).toBe(false);
  });
});

describe('of a story', () => {
  it('that grows, a narration stays', async () => {
    await begin();
    await saveWrittenSoFar(family.db, story, { title: '', content: 'Once upon' });
    await saveWrittenSoFar(family.db, story, { title: 'T', content: 'Once upon a time.' });
    expect(await findNarrationProgress(family.db, draft.narrationId, 0)).not.toBeNull();
  });

  it('that is written anew, the narrations of the old text go, and its recording', async () => {
    await saveWrittenSoFar(family.db, story, { title: '', content: 'Once upon a time.' });
    const info = { summary: null, model_used: null, full_response: null, generation_info: {} };
    await finishStory(family.db, story, { ...info, status: 'failed' }, null);
    await begin();
    await finishNarration(family.db, draft, 0, [aSegment({})], whole);
    await reopenStory(family.db, { ...story, writerId: randomUUID() });
    expect(await findNarrationProgress(family.db, draft.narrationId, 0)).toBeNull();
    const [row] = await database.sql('select audio_path, audio_provider from tales.stories where id = $1', [
      story.storyId,
    ]);
    expect(row).toEqual({ audio_path: null, audio_provider: null });
  });
});
