import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { assembleStory } from './assemble-story';
import { aFamily, aRequest, aStoryBegun, type Family, writingWith } from './fakes/family';
import { modelTelling, STORY_TEXT, tells, WHOLE_STORY } from './fakes/telling';
import { getStory } from './stories-repository';
import { writeStory } from './write-story';

let database: TestDatabase;
let family: Family;

beforeAll(async () => {
  database = await startDatabase();
});
beforeEach(async () => {
  family = await aFamily(database);
});
afterAll(() => database.close());

async function tellOne(request: Record<string, unknown> = {}, { db, mia } = family) {
  const writing = writingWith(db, [modelTelling('m', tells(WHOLE_STORY))]);
  const run = await writeStory(writing, aRequest({ children: [mia.id], ...request }));
  await run.finished;
  return { id: run.storyId, brief: writing.briefs[0] };
}

it('is told with the earlier one’s plot, which is not among what must not be repeated', async () => {
  const { id: first } = await tellOne({ moral: 'kindness', idea: 'snails' });
  const { brief, id } = await tellOne({ retell: first.toUpperCase(), moral: 'bravery', minutes: 2 });
  expect(brief).toMatchObject({
    moral: { kind: 'listed', moral: 'bravery' },
    lengthMinutes: 2,
    continues: null,
    retells: {
      title: 'The Snail Train',
      summary: 'Mia rides the snail train.',
      text: STORY_TEXT,
      names: ['Osric', 'Belle'],
      seed: first,
    },
    toldBefore: [],
  });
  expect(await getStory(family.db, first)).toMatchObject({ retellsStoryId: null, idea: 'snails' });
  expect(await getStory(family.db, id)).toMatchObject({ retellsStoryId: first, continuesStoryId: null, idea: null });
});

it('is drawn from the first telling’s seed, however often it is told anew', async () => {
  const { id: first } = await tellOne();
  const { id: second } = await tellOne({ retell: first });
  const { brief } = await tellOne({ retell: second });
  expect(brief?.retells).toMatchObject({ seed: first });
});

it('is told from the text where nobody has summed it up', async () => {
  const { id } = await tellOne();
  await database.sql('update tales.stories set summary = null where id = $1', [id]);
  const { brief } = await assembleStory(family.db, aRequest({ children: [family.mia.id], retell: id }));
  expect(brief.retells).toMatchObject({ summary: null, text: expect.stringMatching(/^Mia heard the little train/) });
});

it('remembers all that was told besides', async () => {
  const { id } = await tellOne();
  await database.sql(`update tales.stories set title = 'Another' where id = $1`, [(await tellOne()).id]);
  const { brief } = await assembleStory(family.db, aRequest({ children: [family.mia.id], retell: id }));
  expect(brief.toldBefore.map(({ title }) => title)).toEqual(['Another']);
});

it.each<[string, () => Promise<string>]>([
  ['an unknown story', async () => randomUUID()],
  ['another parent’s story', async () => (await tellOne({}, await aFamily(database))).id],
  ['a story that is still being written', async () => (await aStoryBegun(family)).storyId],
])('is refused for %s, and nothing is written', async (_, storyOf) => {
  const retell = await storyOf();
  const before = await database.sql('select id from tales.stories where user_id = $1', [family.id]);
  await expect(tellOne({ retell })).rejects.toMatchObject({
    code: 'invalid_input',
    fields: { retell: expect.stringMatching(/^[A-Z].*\.$/) },
  });
  expect(await database.sql('select id from tales.stories where user_id = $1', [family.id])).toEqual(before);
});
