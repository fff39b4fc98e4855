import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { aFamily, aStoryBegun, type Family } from '../stories/fakes/family';
import { StoryRun } from '../stories/story-run';
import { finishStory, saveWrittenSoFar } from '../stories/writing-repository';
import { hear, type Narrating, narratingWith, segmentsOf } from './fakes/narrating';
import { FakeNarrator } from './fakes/narrator';
import { narrateStory } from './narrate-story';
import type { NarrationRun } from './narration-run';
import { getNarration } from './narrations-repository';

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

/** As if its process had died half a minute ago. */
const leaveAlone = (narrationId: string) =>
  database.sql(
    `with quiet as materialized (select set_config('session_replication_role', 'replica', true))
     update tales.narrations set updated_at = now() - interval '30 seconds' from quiet where id = $1`,
    [narrationId],
  );

describe('while a story is written', () => {
  it('each sentence is spoken as soon as it is complete', async () => {
    const story = await aStoryBeingWritten();
    const run = await begun(story.storyId);
    story.append({ text: 'Mia ran to the ' });
    story.append({ text: 'hill. The' });
    await expect.poll(() => run.segments.length).toBe(1);
    expect(story.snapshot.status).toBe('writing');
    expect(narrator.texts).toEqual(['Mia ran to the hill.']);
    story.append({ text: ' moon rose.' });
    story.end('ready', null, 'T');
    await run.finished;
    expect(narrator.texts).toEqual(['Mia ran to the hill.', 'The moon rose.']);
    expect(run.status).toBe('ready');
  });

  it('and is stopped, what there is of it is spoken', async () => {
    const story = await aStoryBeingWritten();
    const run = await begun(story.storyId);
    story.append({ text: 'Mia ran to the hill. The moon' });
    story.end('ready', null, 'T');
    await run.finished;
    expect(narrator.texts).toEqual(['Mia ran to the hill.', 'The moon']);
    expect(run.status).toBe('ready');
  });

  it('and breaks off, what there is of it is spoken, and why it ended is said', async () => {
    const story = await aStoryBeingWritten();
    const run = await begun(story.storyId);
    story.append({ text: 'Mia ran to the hill. The moon' });
    story.end('failed', 'storyteller_broke_off', 'T');
    await run.finished;
    expect(run.segments).toHaveLength(2);
    expect(run).toMatchObject({ status: 'failed', errorCode: 'storyteller_broke_off' });
    expect(deps.files.files.has(`stories/${story.storyId}/${run.narrationId}/story.mp3`)).toBe(false);
  });

  it('in another process, it is followed there', async () => {
    const writer = await aStoryBegun(family);
    await saveWrittenSoFar(family.db, writer, { title: '', content: 'Mia ran to the hill. The' });
    const run = await begun(writer.storyId);
    await expect.poll(() => run.segments.length).toBe(1);
    await finishStory(
      family.db,
      writer,
      { ...ending, status: 'ready', content: 'Mia ran to the hill. The end.' },
      null,
    );
    await run.finished;
    expect(narrator.texts).toEqual(['Mia ran to the hill.', 'The end.']);
  });
});

describe('another process', () => {
  /** Of the same parent, with the same files, and nothing else in common. */
  const elsewhere = () => narratingWith(family, { files: deps.files, narrators: [narrator] });

  it('finds what is narrated here, and hears it from the database', async () => {
    const story = await aStoryBeingWritten();
    const run = await begun(story.storyId);
    story.append({ text: 'Mia ran to the hill. The' });
    const other = elsewhere();
    expect(await narrateStory(other, story.storyId, null)).toMatchObject({ id: run.narrationId, isBegun: false });
    const hearing = hear(other, run.narrationId);
    await expect.poll(() => run.savedCount).toBe(1);
    story.append({ text: ' moon rose.' });
    story.end('ready', null, 'T');
    const heard = await hearing;
    expect(segmentsOf(heard)).toEqual([...run.segments]);
    expect(heard.at(-1)).toMatchObject({ type: 'done', durationMs: Math.round(run.durationMs) });
  });

  it('takes up what was left by one that died, and the one that comes back leaves it alone', async () => {
    const story = await aStoryBeingWritten();
    const run = await begun(story.storyId);
    story.append({ text: 'Mia ran to the hill. The' });
    await expect.poll(() => run.savedCount).toBe(1);
    await leaveAlone(run.narrationId);
    const other = elsewhere();
    other.storyRuns.set(story.storyId, story);
    expect((await hear(other, run.narrationId)).at(-1)).toEqual({ type: 'error', code: 'narration_interrupted' });

    const later = await begun(story.storyId, other);
    expect(later.narrationId).toBe(run.narrationId);
    expect(later.segments).toHaveLength(1);
    // Its next save is refused.
    story.append({ text: ' moon rose. And' });
    await run.finished;
    expect(run).toMatchObject({ status: 'failed', errorCode: 'narration_interrupted' });
    story.append({ text: ' all slept.' });
    story.end('ready', null, 'T');
    await later.finished;
    expect(await getNarration(family.db, later.narrationId)).toMatchObject({ status: 'ready' });
    expect(later.segments).toHaveLength(3);
  });
});
