import { setImmediate } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { aFamily, type Family } from '../stories/fakes/family';
import { removeStory } from '../stories/remove-story';
import { createMemoryStore } from './fakes/memory-store';
import {
  aStoryTold,
  hear,
  type Narrating,
  narratingWith,
  SENTENCES,
  segmentsOf,
  usedCharacters,
} from './fakes/narrating';
import { narrateStory } from './narrate-story';
import { getNarration } from './narrations-repository';
import { removeSpeech } from './remove-speech';
import { stopNarrations } from './stop-narrations';

let database: TestDatabase;
let family: Family;
let storyId: string;

beforeAll(async () => {
  database = await startDatabase();
});
beforeEach(async () => {
  family = await aFamily(database);
  storyId = (await aStoryTold(family)).storyId;
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(() => database.close());

/** A store that keeps whole recordings only when it is let. */
function aSlowStore() {
  const files = createMemoryStore();
  const { save } = files;
  const asked = Promise.withResolvers<void>();
  const allowed = Promise.withResolvers<void>();
  files.save = async (path, content) => {
    if (path.startsWith('stories/')) {
      asked.resolve();
      await allowed.promise;
    }
    await save(path, content);
  };
  return { files, asked: asked.promise, letItSave: allowed.resolve };
}

const wholesOf = (deps: Narrating) => [...deps.files.files.keys()].filter((path) => path.startsWith('stories/'));

it('keeps no listener waiting, here or elsewhere, while it is stored', async () => {
  const { files, letItSave } = aSlowStore();
  const deps = narratingWith(family, { files });
  const { id, finished } = await narrateStory(deps, storyId, null);
  for (const place of [deps, narratingWith(family, { files })]) {
    const heard = await hear(place, id);
    expect(segmentsOf(heard)).toHaveLength(SENTENCES.length);
    expect(heard.at(-1)).toMatchObject({ type: 'done', status: 'narrating' });
  }
  expect(wholesOf(deps)).toEqual([]);
  letItSave();
  await finished;
  expect((await hear(deps, id)).at(-1)).toMatchObject({ type: 'done', status: 'ready' });
});

it('is given signs of life while it is stored, so that nobody takes it over', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  let saves = 0;
  const db = family.dbThrough((send) => async (input, init) => {
    if (String(input).includes('/rpc/save_segments')) saves += 1;
    return send(input, init);
  });
  const { files, asked, letItSave } = aSlowStore();
  const { id, finished } = await narrateStory(narratingWith(family, { db, files }), storyId, null);
  await asked;
  for (let seconds = 0; seconds < 30; seconds += 1) {
    await vi.advanceTimersByTimeAsync(1000);
    await setImmediate();
    await getNarration(family.db, id);
  }
  expect(saves).toBeGreaterThanOrEqual(4);
  letItSave();
  await finished;
  expect(await getNarration(family.db, id)).toMatchObject({ status: 'ready' });
});

it('and its sentences go with the story, but for those that another story has', async () => {
  const deps = narratingWith(family);
  const { storyId: other } = await aStoryTold(family, `${SENTENCES[0]} Another end.`);
  for (const id of [storyId, other]) await (await narrateStory(deps, id, null)).finished;
  await removeSpeech(deps, storyId);
  await removeStory({ db: family.db, runs: deps.storyRuns, files: deps.files }, storyId);
  const left = [...deps.files.files.keys()].filter((path) => path.startsWith('segments/'));
  expect(left).toHaveLength(4);
  // What is left is what the other story is made of.
  await database.sql("update tales.narrations set status = 'failed' where story_id = $1", [other]);
  await (await narrateStory(deps, other, null)).finished;
  expect(await usedCharacters(database, family.id)).toEqual({
    'elevenlabs/fake': [...SENTENCES, 'Another end.'].join('').length,
  });
});

it('holds up no deletion, and what is stored too late goes', async () => {
  const { files, asked, letItSave } = aSlowStore();
  const deps = narratingWith(family, { files });
  await narrateStory(deps, storyId, null);
  await asked;
  await stopNarrations(deps.runs, { parentId: family.id, storyId });
  await removeStory({ db: family.db, runs: deps.storyRuns, files }, storyId);
  letItSave();
  await expect.poll(() => wholesOf(deps)).toEqual([]);
  // Not only because it has not come yet.
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(wholesOf(deps)).toEqual([]);
});
