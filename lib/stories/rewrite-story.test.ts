import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { deleteChild, updateChild } from '../children/children-repository';
import { AppError } from '../errors';
import { insertHero, updateHero } from '../heroes/heroes-repository';
import { aFamily, aRequest, type Family, generationsOf, rowOf, writingWith } from './fakes/family';
import { fails, fallsSilent, modelTelling, STORY_TEXT, tells, WHOLE_STORY } from './fakes/telling';
import { listRecentStories } from './stories-repository';
import { rewriteStory, writeStory } from './write-story';

let database: TestDatabase;
let family: Family;

beforeAll(async () => {
  database = await startDatabase();
});
beforeEach(async () => {
  family = await aFamily(database);
});
afterAll(() => database.close());

const working = () => modelTelling('working', tells(WHOLE_STORY));
const broken = () => modelTelling('broken', fails(new AppError('storyteller_credit')));
const brokenOff = () => modelTelling('broken', tells(`# The First Try\n\n${STORY_TEXT}`, { finishReason: 'length' }));

async function failedStory(model = broken()): Promise<string> {
  const run = await writeStory(writingWith(family.db, [model]), aRequest({ children: [family.mia.id] }));
  await run.finished;
  expect(run.snapshot.status).toBe('failed');
  return run.storyId;
}

describe('a failed story', () => {
  it('is written once more under its id, and the log goes on', async () => {
    const id = await failedStory();
    const writing = writingWith(family.db, [working()]);
    const run = await rewriteStory(writing, id);
    expect(run.storyId).toBe(id);
    expect(writing.runs.get(id)).toBe(run);
    await run.finished;
    expect(await rowOf(database, id)).toMatchObject({
      status: 'ready',
      title: 'The Snail Train',
      content: STORY_TEXT,
      generation_info: { errorCode: null },
    });
    expect(await generationsOf(database, id)).toMatchObject([
      { attempt: 1, model: 'broken', status: 'failed' },
      { attempt: 2, model: 'working', status: 'succeeded' },
    ]);
    expect(await listRecentStories(family.db, 10)).toHaveLength(1);
  });

  it('still tells the other one anew, and can be told anew itself', async () => {
    const first = await writeStory(writingWith(family.db, [working()]), aRequest({ children: [family.mia.id] }));
    await first.finished;
    const request = aRequest({ children: [family.mia.id], retell: first.storyId });
    const failing = await writeStory(writingWith(family.db, [broken()]), request);
    await failing.finished;

    const writing = writingWith(family.db, [working()]);
    await (await rewriteStory(writing, failing.storyId)).finished;
    expect(writing.briefs).toMatchObject([{ retells: { title: 'The Snail Train', seed: first.storyId } }]);
    const again = writingWith(family.db, [working()]);
    await (await writeStory(again, { ...request, retell: failing.storyId })).finished;
    expect(again.briefs).toMatchObject([{ retells: { seed: first.storyId } }]);
  });

  it('is told anew from what the second try was drawn from', async () => {
    const id = await failedStory();
    const writing = writingWith(family.db, [working()]);
    await (await rewriteStory(writing, id)).finished;
    const seed = writing.briefs[0]?.seed;
    expect(seed).not.toBe(id);
    const again = writingWith(family.db, [working()]);
    await (await writeStory(again, aRequest({ children: [family.mia.id], retell: id }))).finished;
    expect(again.briefs).toMatchObject([{ retells: { seed } }]);
  });

  it('is "writing" and without text while it is written once more', async () => {
    const id = await failedStory(brokenOff());
    const run = await rewriteStory(writingWith(family.db, [modelTelling('m', fallsSilent())]), id);
    expect(await rowOf(database, id)).toMatchObject({ status: 'writing', title: '', content: '' });
    run.stop();
    await run.finished;
  });

  it('has its kept text back where the second try says nothing', async () => {
    const id = await failedStory(brokenOff());
    const run = await rewriteStory(writingWith(family.db, [broken()]), id);
    await run.finished;
    const row = await rowOf(database, id);
    expect(row).toMatchObject({
      status: 'failed',
      title: 'The First Try',
      content: STORY_TEXT,
      generation_info: { errorCode: 'storyteller_credit' },
    });
    expect(row?.generation_info).not.toHaveProperty('keptContent');
  });

  const SHORTER = `# The Second Try\n\n${STORY_TEXT.slice(0, 230)}`;
  const LONGER = `# The Second Try\n\n${STORY_TEXT} The End came.`;

  it.each([
    ['is broken off earlier', SHORTER, 'The First Try'],
    ['is broken off later', LONGER, 'The Second Try'],
  ])('keeps the longer text where the second try %s', async (_, text, title) => {
    const id = await failedStory(brokenOff());
    const model = modelTelling('second', tells(text, { finishReason: 'length' }));
    await (await rewriteStory(writingWith(family.db, [model]), id)).finished;
    const row = await rowOf(database, id);
    expect(row).toMatchObject({ status: 'failed', title, generation_info: { errorCode: 'storyteller_broke_off' } });
    expect(row?.content).toBe(title === 'The First Try' ? STORY_TEXT : `${STORY_TEXT} The End came.`);
    expect(row?.generation_info).not.toHaveProperty('keptContent');
    expect(row?.generation_info).not.toHaveProperty('keptTitle');
  });

  it.each([
    ['before it has said as much', SHORTER, 'The First Try', 'failed'],
    ['after it has said more', LONGER, 'The Second Try', 'ready'],
  ])('keeps the longer text where the second try is stopped %s', async (_, text, title, status) => {
    const id = await failedStory(brokenOff());
    const run = await rewriteStory(writingWith(family.db, [modelTelling('m', fallsSilent(text))]), id);
    const whole = text.slice(text.indexOf('\n\n') + 2);
    while (run.snapshot.content.length < whole.length - 15) await run.changed();
    run.stop();
    await run.finished;
    const row = await rowOf(database, id);
    expect(run.snapshot, 'followers are told what is kept').toMatchObject({ status, title });
    const isFirstKept = status === 'failed';
    expect(row).toMatchObject({ status, title, generation_info: isFirstKept ? {} : { isStopped: true } });
    expect(row?.content.startsWith(STORY_TEXT)).toBe(true);
  });

  it('gives way to a second try that is shorter and told to its end', async () => {
    const id = await failedStory(brokenOff());
    const short = `${STORY_TEXT.split('\n\n').slice(0, 2).join(' ')} And so to bed.`;
    const model = modelTelling('second', tells(`# The Second Try\n\n${short}`));
    await (await rewriteStory(writingWith(family.db, [model]), id)).finished;
    expect(await rowOf(database, id)).toMatchObject({ status: 'ready', title: 'The Second Try', content: short });
  });

  it('is asked for as it was, whatever has become of the profiles', async () => {
    const robot = await insertHero(family.db, {
      name: 'Robo',
      gender: 'other',
      appearance: 'made of tins',
      personalityTraits: ['loyal'],
      interests: ['oil'],
      strengths: ['lifting'],
      language: 'en',
    });
    const asked = writingWith(family.db, [broken()]);
    const first = await writeStory(
      asked,
      aRequest({
        type: 'combined',
        children: [family.leo.id, family.mia.id],
        heroes: [robot.id],
        customMoral: 'Share the last biscuit',
        minutes: 7,
        idea: 'a night on the moon',
      }),
    );
    await first.finished;
    await deleteChild(family.db, family.mia.id);
    await updateChild(family.db, family.leo.id, { name: 'Leonard', age: 16, avoid: ['cats'] });
    await updateHero(family.db, robot.id, { name: 'Tinny', language: 'de' });

    const again = writingWith(family.db, [working()]);
    await (await rewriteStory(again, first.storyId)).finished;
    const [before] = asked.briefs;
    const [after] = again.briefs;
    expect(before?.children.map((child) => child.name)).toEqual(['Leo', 'Mia']);
    expect(after).toEqual({ ...before, seed: after?.seed });
    expect(after?.seed).not.toBe(before?.seed);
  });

  it('remembers the story it continues', async () => {
    const earlier = await writeStory(writingWith(family.db, [working()]), aRequest({ children: [family.mia.id] }));
    await earlier.finished;
    const asked = writingWith(family.db, [broken()]);
    const run = await writeStory(asked, aRequest({ children: [family.mia.id], continueFrom: earlier.storyId }));
    await run.finished;
    const again = writingWith(family.db, [working()]);
    await (await rewriteStory(again, run.storyId)).finished;
    expect(again.briefs[0]?.continues).toMatchObject({ title: 'The Snail Train' });
    expect(again.briefs[0]?.continues).toEqual(asked.briefs[0]?.continues);
  });
});

describe('what is not waiting for another try', () => {
  it('is a story that is ready', async () => {
    const run = await writeStory(writingWith(family.db, [working()]), aRequest({ children: [family.mia.id] }));
    await run.finished;
    const model = working();
    await expect(rewriteStory(writingWith(family.db, [model]), run.storyId)).rejects.toMatchObject({
      code: 'story_not_retryable',
    });
    expect(model.doStreamCalls).toEqual([]);
    expect(await rowOf(database, run.storyId)).toMatchObject({ status: 'ready', content: STORY_TEXT });
  });

  it('is a story that is being written', async () => {
    const writing = writingWith(family.db, [modelTelling('m', fallsSilent())]);
    const run = await writeStory(writing, aRequest({ children: [family.mia.id] }));
    await expect(rewriteStory(writing, run.storyId)).rejects.toMatchObject({ code: 'story_not_retryable' });
    expect(writing.runs.get(run.storyId)).toBe(run);
    run.stop();
    await run.finished;
  });

  it('is another parent’s', async () => {
    const id = await failedStory();
    const other = await database.signUpParent();
    await expect(rewriteStory(writingWith(other.db, [working()]), id)).rejects.toMatchObject({ code: 'not_found' });
    expect(await rowOf(database, id)).toMatchObject({ status: 'failed' });
  });
});
