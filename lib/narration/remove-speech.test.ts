import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { AppError } from '../errors';
import { aFamily, type Family } from '../stories/fakes/family';
import { removeStory } from '../stories/remove-story';
import { getStory } from '../stories/stories-repository';
import { aStoryTold, type Narrating, narratingWith, SENTENCES } from './fakes/narrating';
import { narrateStory } from './narrate-story';
import { removeSpeech } from './remove-speech';

let database: TestDatabase;
let family: Family;
let deps: Narrating;

beforeAll(async () => {
  database = await startDatabase();
});
beforeEach(async () => {
  family = await aFamily(database);
  deps = narratingWith(family);
});
afterAll(() => database.close());

async function aStoryHeard(...sentences: string[]): Promise<string> {
  const { storyId } = await aStoryTold(family, sentences.join(' '));
  await (await narrateStory(deps, storyId, null)).finished;
  return storyId;
}

const removeAll = async (storyId: string) => {
  await removeSpeech(deps, storyId);
  await removeStory({ db: family.db, runs: deps.storyRuns, files: deps.files }, storyId);
};

const recordings = () => [...deps.files.files.keys()].filter((path) => /^segments\/.*\.mp3$/.test(path)).length;

it('of several stories that share a sentence, the last one takes it along', async () => {
  const stories: string[] = [];
  for (const end of SENTENCES.slice(1, 4)) stories.push(await aStoryHeard(`${SENTENCES[0]}`, end));
  expect(recordings()).toBe(4);
  for (const left of [3, 2, 0]) {
    await removeAll(stories.pop() ?? expect.fail('There are three.'));
    expect(recordings()).toBe(left);
  }
});

it.each([
  [
    'the store refuses',
    async () => {
      deps.files.remove = () => Promise.reject(new AppError('storage_unavailable'));
      return { recordings: 2, code: 'storage_unavailable' };
    },
  ],
  [
    'the database does not say which they are',
    async () => {
      deps.db = family.dbThrough((send) => async (input, init) => {
        if (!String(input).includes('/rpc/recordings_of_story_alone')) return send(input, init);
        return Response.json({ code: '57014', message: 'canceling statement' }, { status: 500 });
      });
      return { recordings: null, code: 'database_unavailable' };
    },
  ],
])('deletes the story where %s, and says what stayed behind', async (_, fail) => {
  const storyId = await aStoryHeard(...SENTENCES.slice(0, 2));
  const said = await fail();
  deps.lines.length = 0;
  await removeAll(storyId);
  await expect(getStory(family.db, storyId)).rejects.toMatchObject({ code: 'not_found' });
  expect(deps.lines).toEqual([{ storyId, ...said }]);
  expect(recordings()).toBe(2);
});
