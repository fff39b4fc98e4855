import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { AppError } from '../errors';
import { aFamily, aRequest, type Family, rowOf, writingWith } from './fakes/family';
import { aJudge } from './fakes/judge';
import {
  fallsSilent,
  modelTelling,
  STORY_SUMMARY,
  STORY_TEXT,
  type Telling,
  tells,
  WHOLE_STORY,
} from './fakes/telling';
import { followStory } from './follow-story';
import { listGenerations } from './generations-repository';
import type { StoryJudge } from './story-judge';
import { writeStory } from './write-story';

const [FIRST = '', SECOND = '', LAST = ''] = STORY_TEXT.split('\n\n');
const TRAILER = `Summary: ${STORY_SUMMARY}\nNames: Osric, Belle`;

let database: TestDatabase;
let family: Family;

beforeAll(async () => {
  database = await startDatabase();
  family = await aFamily(database);
});
afterAll(() => database.close());

async function begin(judge: StoryJudge, telling: Telling = tells(WHOLE_STORY)) {
  const writing = writingWith(family.db, [modelTelling('m', telling)], {}, { judgeFor: () => judge });
  const request = aRequest({ children: [family.mia.id], idea: 'A trip to the sea' });
  return { writing, run: await writeStory(writing, request) };
}

describe('a story that is judged while it is told', () => {
  it('is told whole where nothing is wrong, and every word of it was judged', async () => {
    const judged: string[] = [];
    const judge = aJudge(async ({ text }) => {
      judged.push(text);
      return null;
    });
    const { run } = await begin(judge);
    await run.finished;
    expect(run.snapshot).toMatchObject({ status: 'ready', content: STORY_TEXT });
    const [request, ...told] = judged;
    expect(request).toContain('A trip to the sea');
    const letters = (text: string) => text.replaceAll(/\s/g, '');
    expect(letters(told.join(''))).toBe(letters(`The Snail Train${STORY_TEXT}${TRAILER}`));
  });

  it('is neither shown nor saved before its verdict, and then sentence by sentence', async () => {
    const verdicts = [1, 2, 3].map(() => Promise.withResolvers<null>());
    const asked: { text: string; before: string }[] = [];
    const judge = aJudge((text) => verdicts[asked.push(text) - 1]?.promise ?? Promise.resolve(null));
    const { run } = await begin(judge, tells(WHOLE_STORY, { pauseMs: 2 }));
    const follower = followStory({ db: family.db, runs: new Map([[run.storyId, run]]) }, run.storyId, 0, never);
    expect((await follower.next()).value).toMatchObject({ type: 'story' });

    while (!run.said.content.includes(SECOND)) await run.changed();
    expect(run.snapshot).toMatchObject({ title: '', content: '' });
    verdicts[0]?.resolve(null);
    await expect.poll(() => asked.length).toBe(2);
    expect(asked[1]).toEqual({ text: expect.stringContaining(FIRST), before: '' });
    expect(run.snapshot.content).toBe('');
    verdicts[1]?.resolve(null);
    expect((await follower.next()).value).toEqual({ type: 'title', title: 'The Snail Train' });
    expect((await follower.next()).value).toMatchObject({ type: 'text', delta: expect.stringContaining(FIRST) });
    await expect.poll(() => asked.length).toBe(3);
    expect(asked[2]?.before).toContain(FIRST);
    verdicts[2]?.resolve(null);
    await run.finished;
    expect(await rowOf(database, run.storyId)).toMatchObject({ status: 'ready', content: STORY_TEXT });
  });

  it('keeps nothing where the request is refused, and is not charged', async () => {
    const { run } = await begin(aJudge(async ({ text }) => (text.includes('trip to the sea') ? 'cruelty' : null)));
    await run.finished;
    expect(run.snapshot).toMatchObject({ status: 'failed', errorCode: 'story_refused', title: '', content: '' });
    expect(await rowOf(database, run.storyId)).toMatchObject({ full_response: { text: '' }, summary: null });
    const charges = await database.sql('select 1 from tales.story_charges where id = $1', [run.storyId]);
    expect(charges).toEqual([]);
  });

  it('keeps what came before a refused sentence, which nobody has seen', async () => {
    const seen: string[] = [];
    const judge = aJudge(async ({ text }) => (text.includes('The driver') || text.includes(SECOND) ? 'hate' : null));
    const { run } = await begin(judge, tells(WHOLE_STORY, { pauseMs: 2 }));
    for (; run.snapshot.status === 'writing'; await run.changed()) seen.push(run.snapshot.content);
    await run.finished;
    expect(run.snapshot).toMatchObject({ status: 'failed', errorCode: 'story_refused', content: FIRST });
    expect(seen.filter((text) => text.includes(SECOND))).toEqual([]);
    expect(await rowOf(database, run.storyId)).toMatchObject({ content: FIRST, full_response: { text: FIRST } });
  });

  it('is told under the word list alone where the judge cannot be asked, who then is not waited for', async () => {
    let asked = 0;
    const judge = aJudge(async () => {
      asked += 1;
      throw new AppError('storyteller_unavailable', { isRetryable: true });
    });
    const { run, writing } = await begin(judge, tells(WHOLE_STORY, { pauseMs: 5 }));
    await run.finished;
    expect(run.snapshot).toMatchObject({ status: 'ready', content: STORY_TEXT });
    expect(asked).toBe(3);
    expect(judge.calls.state).toBe('open');
    expect(writing.lines).toContainEqual(
      expect.objectContaining({ line: { storyId: run.storyId, code: 'storyteller_unavailable' } }),
    );
  });

  it('ends at once where the parent presses stop, with what was judged', async () => {
    const held = Promise.withResolvers<null>();
    let asked = 0;
    const judge = aJudge(() => (asked++ < 2 ? Promise.resolve(null) : held.promise));
    const { run } = await begin(judge, fallsSilent(WHOLE_STORY.slice(0, 180)));
    while (run.snapshot.content === '') await run.changed();
    run.stop();
    await run.finished;
    expect(run.snapshot).toMatchObject({ status: 'ready' });
    expect(STORY_TEXT.startsWith(run.snapshot.content)).toBe(true);
    expect(run.snapshot.content).toMatch(/\.$/);
  });

  it('says what its judge has cost, in its log and in the day’s account', async () => {
    const other = await aFamily(database);
    const judge = aJudge(async () => null);
    const writing = writingWith(other.db, [modelTelling('m', tells(WHOLE_STORY))], {}, { judgeFor: () => judge });
    const run = await writeStory(writing, aRequest({ children: [other.mia.id] }));
    await run.finished;
    const [line, told] = await listGenerations(other.db, run.storyId);
    expect(told).toMatchObject({ model: 'm', status: 'succeeded' });
    const asked = writing.counted.filter((counted) => counted === 'judge succeeded').length;
    expect(line).toMatchObject({ model: 'judge', inputTokens: 9 * asked, outputTokens: asked });
    expect(line?.costUsd).toBeCloseTo(0.001 * asked, 6);
    const usage = await database.sql(
      "select total_tokens::integer from tales.daily_usage where user_id = $1 and model_name = 'judge'",
      [other.id],
    );
    expect(usage).toEqual([{ total_tokens: 10 * asked }]);
    expect(writing.counted).toContain('judge spent');
  });
});

describe('a story’s summary, and the names in it', () => {
  const told = { status: 'ready', content: STORY_TEXT };
  const dropped = { ...told, summary: null, generation_info: { names: [] }, full_response: { text: STORY_TEXT } };

  /** The judge reads the request until the story is told: then all of it is the last piece. */
  async function judgedAtTheEnd(verdict: (text: string) => string | null) {
    const told = Promise.withResolvers<void>();
    const asked: string[] = [];
    const judge = aJudge(async ({ text }) => {
      if (text.includes('trip to the sea')) await told.promise;
      else asked.push(text);
      return verdict(text);
    });
    const { run, writing } = await begin(judge);
    await expect.poll(() => writing.counted).toContain('m succeeded');
    told.resolve();
    await run.finished;
    return { asked, row: await rowOf(database, run.storyId) };
  }

  it('are judged with the last words, in one question where nothing is wrong', async () => {
    const { asked, row } = await judgedAtTheEnd(() => null);
    expect(asked).toEqual([`The Snail Train\n\n${STORY_TEXT}\n\n${TRAILER}`]);
    expect(row).toMatchObject({ ...told, summary: STORY_SUMMARY, generation_info: { names: ['Osric', 'Belle'] } });
  });

  it('go without the story where they are refused', async () => {
    const { asked, row } = await judgedAtTheEnd((text) => (text.includes(STORY_SUMMARY) ? 'cruelty' : null));
    expect(asked.map((text) => text.includes(TRAILER))).toEqual([true, false]);
    expect(row).toMatchObject(dropped);
  });

  it('take the story with them where its own last words are refused, or the judge says no more', async () => {
    const refused = { status: 'failed', summary: null, generation_info: { errorCode: 'story_refused', names: [] } };
    expect((await judgedAtTheEnd((text) => (text.includes(LAST) ? 'hate' : null))).row).toMatchObject(refused);
    const { asked, row } = await judgedAtTheEnd((text) => {
      if (text.includes(TRAILER)) return 'hate';
      if (text.includes(LAST)) throw new AppError('storyteller_unavailable', { isRetryable: true });
      return null;
    });
    expect(asked).toHaveLength(2);
    expect(row).toMatchObject(refused);
  });

  it('are judged by themselves where every word was judged before they came', async () => {
    const asked: { text: string; before: string }[] = [];
    const judge = aJudge(async (text) => {
      asked.push(text);
      return text.text.includes('Belle') ? 'hate' : null;
    });
    const telling: Telling = async function* (signal) {
      for await (const part of tells(WHOLE_STORY)(signal)) {
        const isTrailer = part.type === 'text-delta' && part.delta.includes('Summary');
        if (isTrailer) await expect.poll(() => asked.some(({ text }) => text.includes(LAST))).toBe(true);
        yield part;
      }
    };
    const { run } = await begin(judge, telling);
    await run.finished;
    expect(await rowOf(database, run.storyId)).toMatchObject(dropped);
    expect(asked.at(-1)).toEqual({ text: TRAILER, before: STORY_TEXT.slice(-600) });
  });

  it.each([
    ['the parent presses stop', 'stop', 'ready', null, true],
    ['the app ends', 'interrupt', 'failed', 'story_interrupted', false],
  ] as const)('are not kept where %s before their verdict, nor is the story said to be whole', async (...row) => {
    const [, way, status, errorCode, isStopped] = row;
    const held = Promise.withResolvers<null>();
    const isAsked = Promise.withResolvers<void>();
    const judge = aJudge(({ text }) => {
      if (!text.includes(LAST)) return Promise.resolve(null);
      isAsked.resolve();
      return held.promise;
    });
    const { run } = await begin(judge);
    await isAsked.promise;
    run[way]();
    await run.finished;
    expect(run.snapshot.content.length).toBeLessThan(STORY_TEXT.length);
    expect(await rowOf(database, run.storyId)).toMatchObject({
      status,
      summary: null,
      generation_info: { names: [], errorCode, isStopped },
    });
  });
});

const never = new AbortController().signal;
