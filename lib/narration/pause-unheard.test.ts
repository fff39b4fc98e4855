import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { aFamily, type Family } from '../stories/fakes/family';
import { aStoryTold, hear, narratingWith, SENTENCES, segmentsOf, usedCharacters } from './fakes/narrating';
import { FakeNarrator } from './fakes/narrator';
import { narrateStory } from './narrate-story';
import { getNarration } from './narrations-repository';

let database: TestDatabase;
let family: Family;
let storyId: string;

beforeAll(async () => {
  database = await startDatabase();
});
beforeEach(async () => {
  family = await aFamily(database);
  storyId = (await aStoryTold(family)).storyId;
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(() => database.close());

async function narratedUnheard(narrator: FakeNarrator, isFollowed = false) {
  const deps = narratingWith(family, { narrators: [narrator] });
  const narration = await narrateStory(deps, storyId, null);
  const hearing = isFollowed ? hear(deps, narration.id) : null;
  // By a clock of its own: the others stand still here.
  for (let turns = 0; narrator.calls.length < 3 && turns < 20_000; turns += 1) await sleep(1);
  await vi.advanceTimersByTimeAsync(21_000);
  narrator.release();
  await narration.finished;
  await hearing;
  return { deps, id: narration.id };
}

it('a voice that is paid says no more than it has begun when nobody listens, and goes on when it is asked again', async () => {
  const narrator = new FakeNarrator({ isHeld: true });
  const { deps, id } = await narratedUnheard(narrator);
  expect(narrator.texts).toEqual(SENTENCES.slice(0, 3));
  expect(await getNarration(family.db, id)).toMatchObject({ status: 'failed' });
  const heard = await hear(deps, id);
  expect(segmentsOf(heard)).toHaveLength(3);
  expect(heard.at(-1)).toEqual({ type: 'error', code: 'narration_interrupted' });

  const again = await narrateStory(deps, storyId, null);
  expect(again).toMatchObject({ id, isBegun: true });
  await again.finished;
  expect(narrator.texts).toEqual(SENTENCES);
  expect(await getNarration(family.db, id)).toMatchObject({ status: 'ready' });
  expect(await usedCharacters(database, family.id)).toEqual({ 'elevenlabs/fake': SENTENCES.join('').length });
});

it.each([
  ['while somebody listens', { isPaid: true }, true],
  ['where it is free', { isPaid: false }, false],
])('a voice speaks on %s', async (_, { isPaid }, isFollowed) => {
  const { id } = await narratedUnheard(new FakeNarrator({ isHeld: true, isPaid }), isFollowed);
  expect(await getNarration(family.db, id)).toMatchObject({ status: 'ready' });
});
