import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { AppError } from '../errors';
import { aFamily, type Family } from '../stories/fakes/family';
import { aStoryTold, hear, narratingWith, SENTENCES, segmentsOf, usedCharacters } from './fakes/narrating';
import { FakeNarrator } from './fakes/narrator';
import { narrateStory } from './narrate-story';
import { stopNarrations } from './stop-narrations';

let database: TestDatabase;
let family: Family;
let storyId: string;

const [FIRST = '', SECOND = '', THIRD = ''] = SENTENCES;
const LETTERS = SENTENCES.join('').length;

beforeAll(async () => {
  database = await startDatabase();
});
beforeEach(async () => {
  family = await aFamily(database);
  storyId = (await aStoryTold(family)).storyId;
});
afterAll(() => database.close());

/** Three sentences are being spoken, of which the first will fail; `takeUp`: another evening, when none does. */
async function failingAtTheFirst() {
  const narrator = new FakeNarrator({
    isHeld: true,
    answer: ({ text }) => (text === FIRST ? new AppError('voice_credit') : null),
  });
  const deps = narratingWith(family, { narrators: [narrator] });
  const { finished } = await narrateStory(deps, storyId, null);
  await expect.poll(() => narrator.calls.length).toBe(3);
  const takeUp = async () => {
    narrator.answer = () => null;
    const again = await narrateStory(
      narratingWith(family, { files: deps.files, narrators: [narrator] }),
      storyId,
      null,
    );
    await again.finished;
  };
  return { narrator, finished, takeUp };
}

it('what was spoken behind a sentence that failed is counted, and the rest when it is taken up', async () => {
  const { narrator, finished, takeUp } = await failingAtTheFirst();
  narrator.releaseOne('newest');
  narrator.releaseOne('newest');
  await expect.poll(() => narrator.atOnce).toBe(1);
  narrator.release();
  await finished;
  expect(await usedCharacters(database, family.id)).toEqual({ 'elevenlabs/fake': (SECOND + THIRD).length });

  await takeUp();
  expect(narrator.calls).toHaveLength(SENTENCES.length + 1);
  expect(await usedCharacters(database, family.id)).toEqual({ 'elevenlabs/fake': LETTERS });
});

it('what is being spoken when a sentence before it fails is spoken to its end, counted and kept', async () => {
  const { narrator, finished, takeUp } = await failingAtTheFirst();
  narrator.releaseOne('oldest');
  await expect.poll(() => narrator.atOnce).toBe(2);
  // Longer than the others take to hear of it.
  await new Promise((resolve) => setTimeout(resolve, 100));
  narrator.release();
  await finished;
  expect(narrator.texts).toEqual(SENTENCES.slice(0, 3));
  expect(await usedCharacters(database, family.id)).toEqual({ 'elevenlabs/fake': (SECOND + THIRD).length });

  await takeUp();
  expect(narrator.calls).toHaveLength(SENTENCES.length + 1);
});

it('what was spoken for a run that is stopped before it is told is counted', async () => {
  const narrator = new FakeNarrator({ isHeld: true });
  const deps = narratingWith(family, { narrators: [narrator] });
  await narrateStory(deps, storyId, null);
  await expect.poll(() => narrator.calls.length).toBe(3);
  narrator.releaseOne('newest');
  await expect.poll(() => narrator.atOnce).toBe(2);
  await stopNarrations(deps.runs, { parentId: family.id });
  expect(await usedCharacters(database, family.id)).toEqual({ 'elevenlabs/fake': THIRD.length });
});

it('two processes that are asked at the same moment pay for one', async () => {
  const narrator = new FakeNarrator({ isHeld: true });
  const here = narratingWith(family, { narrators: [narrator] });
  const there = narratingWith(family, { narrators: [narrator], files: here.files });
  const both = await Promise.all([narrateStory(here, storyId, null), narrateStory(there, storyId, null)]);
  expect(both.map(({ isBegun }) => isBegun).toSorted()).toEqual([false, true]);
  await expect.poll(() => narrator.calls.length).toBe(3);
  narrator.release();
  const [id] = both.map((narration) => narration.id);
  for (const deps of [here, there]) expect(segmentsOf(await hear(deps, id ?? ''))).toHaveLength(SENTENCES.length);
  await Promise.all(both.map(({ finished }) => finished));
  expect(narrator.texts).toEqual(SENTENCES);
  expect(await usedCharacters(database, family.id)).toEqual({ 'elevenlabs/fake': LETTERS });
});

it('nothing is spoken before the database has said whose it is', async () => {
  const narrator = new FakeNarrator();
  const opened = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  const db = family.dbThrough((send) => async (input, init) => {
    if (!String(input).includes('/rpc/begin_narration')) return send(input, init);
    asked.resolve();
    await opened.promise;
    return Response.json({ code: '57P01', message: 'gone' }, { status: 503 });
  });
  const deps = narratingWith(family, { db, narrators: [narrator] });
  const refused = expect(narrateStory(deps, storyId, null)).rejects.toMatchObject({ code: 'database_unavailable' });
  await asked.promise;
  // As long as reading the story takes.
  await new Promise((resolve) => setTimeout(resolve, 100));
  opened.resolve();
  await refused;
  expect(narrator.calls).toEqual([]);
  expect(deps.runs.size).toBe(0);
});
