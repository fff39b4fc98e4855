import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { aFamily, type Family } from '../stories/fakes/family';
import {
  aStoryTold,
  hear,
  type Narrating,
  narratingWith,
  SENTENCES,
  segmentsOf,
  usedCharacters,
} from './fakes/narrating';
import { FakeNarrator } from './fakes/narrator';
import { handOverNarrations } from './hand-over-narrations';
import { narrateStory } from './narrate-story';
import { getNarration } from './narrations-repository';

let database: TestDatabase;
let family: Family;
let storyId: string;
let narrator: FakeNarrator;
let deps: Narrating;

const AT_WORK = SENTENCES.slice(0, 3);
const lettersOf = (texts: readonly string[]) => texts.join('').length;

beforeAll(async () => {
  database = await startDatabase();
});
beforeEach(async () => {
  family = await aFamily(database);
  storyId = (await aStoryTold(family)).storyId;
  narrator = new FakeNarrator({ isHeld: true });
  deps = narratingWith(family, { narrators: [narrator] });
});
afterAll(() => database.close());

/** Three sentences of it are being spoken. */
async function beginNarrating(): Promise<string> {
  const { id } = await narrateStory(deps, storyId, null);
  await expect.poll(() => narrator.calls.length).toBe(3);
  return id;
}

/** In the process that comes after: nothing of this one's but what is stored. */
async function goOn(): Promise<Narrating> {
  narrator.release();
  const after = narratingWith(family, { files: deps.files, narrators: [narrator] });
  await (await narrateStory(after, storyId, null)).finished;
  return after;
}

it('the sentences at work are spoken, saved and counted, no other is begun, and Listen goes on after them', async () => {
  const id = await beginNarrating();
  const handed = handOverNarrations(deps.runs, 60_000);
  narrator.release();
  expect(await handed).toBe(1);
  expect(narrator.texts).toEqual(AT_WORK);
  expect(await getNarration(family.db, id)).toMatchObject({ status: 'failed' });
  expect(await usedCharacters(database, family.id)).toEqual({ 'elevenlabs/fake': lettersOf(AT_WORK) });

  const after = await goOn();
  expect(narrator.texts).toEqual(SENTENCES);
  expect(await getNarration(family.db, id)).toMatchObject({ status: 'ready' });
  expect(segmentsOf(await hear(after, id))).toHaveLength(SENTENCES.length);
  expect(await usedCharacters(database, family.id)).toEqual({ 'elevenlabs/fake': lettersOf(SENTENCES) });
});

it('what does not end in time is broken off, and what was spoken meanwhile is kept and counted', async () => {
  await beginNarrating();
  narrator.releaseOne('newest');
  await expect.poll(() => narrator.atOnce).toBe(2);
  expect(await handOverNarrations(deps.runs, 0)).toBe(1);
  expect(deps.runs.size).toBe(0);
  const [third = ''] = AT_WORK.slice(2);
  expect(await usedCharacters(database, family.id)).toEqual({ 'elevenlabs/fake': third.length });

  await goOn();
  expect(narrator.texts.filter((text) => text === third)).toHaveLength(1);
});

it('one that has been spoken to its end is stored whole', async () => {
  narrator.release();
  const { id } = await narrateStory(deps, storyId, null);
  await expect.poll(() => deps.runs.get(id)?.isSpoken ?? true).toBe(true);
  expect(await handOverNarrations(deps.runs, 60_000)).toBe(0);
  expect(await getNarration(family.db, id)).toMatchObject({ status: 'ready' });
});

it('one that is begun meanwhile gives way too', async () => {
  await beginNarrating();
  const handed = handOverNarrations(deps.runs, 60_000);
  const { storyId: another } = await aStoryTold(family, 'One. Two. Three. Four. Five.');
  await narrateStory(deps, another, null);
  await expect.poll(() => narrator.calls.length).toBe(6);
  await expect.poll(() => [...deps.runs.values()].every((run) => run.pauseSignal.aborted)).toBe(true);
  narrator.release();
  expect(await handed).toBe(2);
  expect(narrator.calls).toHaveLength(6);
});

it('none is begun in an app that ends; one that has begun in the database pays for nothing', async () => {
  const ending = { ...deps, isEnding: () => true };
  await expect(narrateStory(ending, storyId, null)).rejects.toMatchObject({ code: 'narration_interrupted' });
  const asked = [false, true];
  const endsMeanwhile = { ...deps, isEnding: () => asked.shift() ?? true };
  const { id, finished } = await narrateStory(endsMeanwhile, storyId, null);
  expect(await handOverNarrations(deps.runs, 60_000)).toBe(1);
  await finished;
  expect(narrator.calls).toEqual([]);
  expect(await getNarration(family.db, id)).toMatchObject({ status: 'failed' });

  await goOn();
  const ready = await narrateStory(ending, storyId, null);
  expect(ready).toMatchObject({ id, status: 'ready', isBegun: false });
});
