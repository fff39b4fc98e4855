import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import type { Db } from '../db';
import { AppError } from '../errors';
import { aFamily, aStoryBegun, type Family } from '../stories/fakes/family';
import { removeStory } from '../stories/remove-story';
import { StoryRun } from '../stories/story-run';
import { finishStory, reopenStory, type Writer } from '../stories/writing-repository';
import { createMemoryStore } from './fakes/memory-store';
import { aStoryTold, hear, type Narrating, narratingWith, SENTENCES, segmentsOf } from './fakes/narrating';
import { FakeNarrator } from './fakes/narrator';
import { voiceCallsWith } from './fakes/voice-calls';
import { narrateStory } from './narrate-story';
import type { NarrationRun } from './narration-run';
import { listNarrations } from './narrations-repository';
import { stopNarrations } from './stop-narrations';

let database: TestDatabase;
let family: Family;
let narrator: FakeNarrator;
let deps: Narrating;

const ending = { summary: null, model_used: null, full_response: null, generation_info: {} };

beforeAll(async () => {
  database = await startDatabase();
});
beforeEach(async () => {
  family = await aFamily(database);
  narrator = new FakeNarrator();
  deps = narratingWith(family, { narrators: [narrator] });
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(() => database.close());

/** A story that this process is writing. */
async function aStoryBeingWritten(): Promise<StoryRun> {
  const run = new StoryRun(await aStoryBegun(family));
  deps.storyRuns.set(run.storyId, run);
  return run;
}

async function begun(storyId: string, how: Narrating = deps): Promise<NarrationRun> {
  const { id } = await narrateStory(how, storyId, null);
  return how.runs.get(id) ?? expect.fail('Nobody narrates it.');
}

describe('a story that is deleted while it is read aloud', () => {
  it('is read no further, and leaves no file', async () => {
    narrator = new FakeNarrator({ isHeld: true });
    deps = narratingWith(family, { narrators: [narrator] });
    const { storyId } = await aStoryTold(family);
    const run = await begun(storyId);
    await expect.poll(() => narrator.calls.length).toBe(3);
    await stopNarrations(deps.runs, { parentId: family.id, storyId });
    await removeStory({ db: family.db, runs: deps.storyRuns, files: deps.files }, storyId);
    expect(narrator.abortedCalls).toBe(3);
    expect(run.status).toBe('failed');
    expect(deps.runs.size).toBe(0);
    expect([...deps.files.files.keys()]).toEqual([]);
  });

  it('from elsewhere, neither', async () => {
    const story = await aStoryBeingWritten();
    const run = await begun(story.storyId);
    story.append({ text: 'Mia ran to the hill. The' });
    await expect.poll(() => run.savedCount).toBe(1);
    await removeStory({ db: family.db, runs: new Map(), files: deps.files }, story.storyId);
    story.append({ text: ' moon rose. And' });
    await run.finished;
    expect(run).toMatchObject({ status: 'failed', errorCode: 'narration_interrupted' });
    expect([...deps.files.files.keys()].filter((path) => path.startsWith('stories/'))).toEqual([]);
  });

  it('at the last moment, its recording goes too', async () => {
    const { storyId } = await aStoryTold(family);
    const files = createMemoryStore();
    const { save } = files;
    files.save = async (path, content) => {
      if (path.startsWith('stories/')) await removeStory({ db: family.db, runs: new Map(), files }, storyId);
      await save(path, content);
    };
    deps = narratingWith(family, { files });
    await (await begun(storyId, deps)).finished;
    expect([...files.files.keys()].filter((path) => path.startsWith('stories/'))).toEqual([]);
  });

  it('stops nothing of another parent’s, nor of another story', async () => {
    narrator = new FakeNarrator({ isHeld: true });
    deps = narratingWith(family, { narrators: [narrator] });
    const run = await begun((await aStoryTold(family)).storyId);
    await stopNarrations(deps.runs, { parentId: randomUUID() });
    await stopNarrations(deps.runs, { parentId: family.id, storyId: randomUUID() });
    expect(run.stopSignal.aborted).toBe(false);
    narrator.release();
    await run.finished;
    expect(run.status).toBe('ready');
  });
});

it('a story that is written anew is no longer read, and its old recording goes', async () => {
  const writer = await aStoryBegun(family);
  const { storyId } = writer;
  await finishStory(family.db, writer, { ...ending, status: 'failed', content: 'Half a story. And' }, null);
  narrator = new FakeNarrator({ answer: ({ text }) => (text === 'And' ? 'silence' : null) });
  deps = narratingWith(family, { narrators: [narrator] });
  deps.files.files.set(`stories/${storyId}/${randomUUID()}/story.mp3`, new Uint8Array(3));
  deps.files.files.set(`stories/${storyId}/thumbnail.jpg`, new Uint8Array(3));
  const run = await begun(storyId);
  await expect.poll(() => run.savedCount).toBe(1);
  await reopenStory(family.db, { ...writer, writerId: randomUUID() });
  await run.finished;
  expect(run).toMatchObject({ status: 'failed', errorCode: 'narration_interrupted' });
  expect(await listNarrations(family.db, storyId)).toEqual([]);
  expect([...deps.files.files.keys()].filter((path) => path.startsWith('stories/'))).toEqual([
    `stories/${storyId}/thumbnail.jpg`,
  ]);
});

it('a database that is away for a while loses nothing', async () => {
  let isAway = false;
  const db: Db = family.dbThrough((send) => async (input, init) => {
    if (isAway && String(input).includes('/rpc/')) {
      return Response.json({ code: '57P01', message: 'gone' }, { status: 503 });
    }
    return send(input, init);
  });
  deps = { ...deps, db };
  const { storyId } = await aStoryTold(family);
  const run = await begun(storyId);
  isAway = true;
  await expect.poll(() => deps.lines.length, { timeout: 5000 }).toBeGreaterThan(0);
  isAway = false;
  await run.finished;
  expect(run.status).toBe('ready');
  expect(segmentsOf(await hear(deps, run.narrationId))).toHaveLength(SENTENCES.length);
});

it('a voice that never settles makes a pause, and the next one speaks', async () => {
  const silent = new FakeNarrator({ answer: () => 'silence' });
  const spare = new FakeNarrator({ id: 'built-in', voices: ['robot'] });
  deps = narratingWith(family, { narrators: [silent, spare], voiceCalls: voiceCallsWith({ limitMs: 50 }) });
  const run = await begun((await aStoryTold(family)).storyId);
  await run.finished;
  expect(run.status).toBe('ready');
  expect(run.segments.map(({ provider }) => provider)).toEqual(SENTENCES.map(() => 'built-in'));
  expect(run.segments.map(({ fallbackCode }) => fallbackCode)).toEqual(SENTENCES.map(() => 'voice_silent'));
  expect(silent.abortedCalls).toBe(silent.calls.length);
  expect(run.voice).toEqual({ provider: 'elevenlabs', voice: 'anna' });
});

it('a voice that never settles is waited for once, and not again by the next story', async () => {
  const silent = new FakeNarrator({ answer: () => 'silence' });
  const spare = new FakeNarrator({ id: 'built-in', voices: ['robot'] });
  deps = narratingWith(family, { narrators: [silent, spare], voiceCalls: voiceCallsWith({ limitMs: 50 }) });
  await (await begun((await aStoryTold(family)).storyId)).finished;
  silent.calls.length = 0;
  const next = await begun((await aStoryTold(family, 'Another story. With two sentences.')).storyId);
  await next.finished;
  expect(silent.calls).toEqual([]);
  expect(next.segments.map(({ provider }) => provider)).toEqual(['built-in', 'built-in']);
});

it('one sentence that a voice will not say is another’s, and the rest its own', async () => {
  narrator.answer = ({ text }) => (text === SENTENCES[2] ? new AppError('voice_refused') : null);
  deps = narratingWith(family, { narrators: [narrator, new FakeNarrator({ id: 'built-in', voices: ['robot'] })] });
  const { storyId }: Writer = await aStoryTold(family);
  const run = await begun(storyId);
  await run.finished;
  expect(run.segments.map(({ provider }) => provider)).toEqual(
    SENTENCES.map((_, index) => (index === 2 ? 'built-in' : 'elevenlabs')),
  );
  const [row] = await database.sql<{ metadata: unknown }>(
    'select audio_generation_metadata as metadata from tales.stories where id = $1',
    [storyId],
  );
  expect(row?.metadata).toMatchObject({ fallbacks: [{ index: 2, code: 'voice_refused' }] });
});

it('a store that never answers keeps nobody from hearing the story', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const files = createMemoryStore();
  const never = () => new Promise<never>(() => {});
  deps = narratingWith(family, { files: { ...files, read: never, save: never }, narrators: [narrator] });
  const { storyId } = await aStoryTold(family);
  const run = await begun(storyId);
  while (run.status === 'narrating') {
    await vi.advanceTimersByTimeAsync(1000);
    // The database is a real one, and has its own limits by the same clock.
    await pause(60);
  }
  vi.useRealTimers();
  await run.finished;
  expect([run.status, run.errorCode]).toEqual(['failed', 'storage_unavailable']);
  expect(run.segments.map(({ isStored }) => isStored)).toEqual(SENTENCES.map(() => false));
  for (const { audioPath } of run.segments) expect(deps.unsaved.get(audioPath)).toBeDefined();
});
